"""Everything that passed, one line each, for a spreadsheet."""

import csv
from collections.abc import Iterator
from io import StringIO

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from vinculo.customers.access import customers_for
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.models import User
from vinculo.shell.holding import holdings
from vinculo.workspace.handover.models import HandOver

PIECE = 2000


def result_file(hand_over: HandOver, viewer: User, comma: bool) -> Iterator[str]:
    """In pieces. Customers whom the viewer may not read are counted lines without a name."""
    labels = {one.slug: str(one.label) for one in holdings()}
    out = StringIO("\ufeff")
    out.seek(1)
    file = csv.writer(out, delimiter=";" if comma else ",")
    file.writerow(
        [_("What"), _("Number"), _("Name"), pgettext("hand-over", "From"), _("To"), _("Taken back")]
    )
    rows = hand_over.handed.select_related("receiver").order_by("pk")
    last = 0
    while piece := list(rows.filter(pk__gt=last)[:PIECE]):
        about = {row.about_id for row in piece if row.about_id}
        seen = set(customers_for(viewer).filter(pk__in=about).values_list("pk", flat=True))
        for row in piece:
            known = not row.about_id or row.about_id in seen
            file.writerow([
                labels.get(row.holding, row.holding), row.record_id,
                safe_cell(row.words) if known else "", safe_cell(hand_over.person_name),
                safe_cell(row.receiver.full_name if row.receiver else ""),
                _("yes") if row.returned_at else "",
            ])  # fmt: skip
        last = piece[-1].pk
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()
