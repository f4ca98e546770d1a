"""How what was done to many reads in the audit."""

from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.bulk.events import DoneToMany, UndoneOfMany


def _done(payload: Payload) -> str:
    return _("%(title)s: done to %(done)s, left out %(left)s") % payload


def _undone(payload: Payload) -> str:
    return _("Undone: %(title)s, put back %(undone)s, changed later %(kept)s") % payload


def _page(payload: Payload) -> str:
    return reverse("bulk_run", args=[payload["run_id"]])


WORDINGS: dict[str, Wording] = {
    DoneToMany.kind: Wording("list-checks", "change", _done, page=_page),
    UndoneOfMany.kind: Wording("undo-2", "change", _undone, page=_page),
}
