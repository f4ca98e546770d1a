"""Somebody asks for a file: at once when it is small, in the background otherwise."""

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.registry import Arranged, lists
from vinculo.shell.exporting.jobs import make_file
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.exporting.writing import taken
from vinculo.shell.work.asking import ask

FORMATS = ("csv", "xlsx")
AT_ONCE = 5000  # rows that are not worth a background job


def is_large(arranged: Arranged, query: str, chosen: list[int], viewer: User) -> bool:
    """Without counting further than it matters."""
    return taken(arranged, query, chosen, viewer)[AT_ONCE : AT_ONCE + 1].exists()


@transaction.atomic
def ask_for_file(records: str, query: str, chosen: list[int], format: str, by: User) -> ExportFile:
    file = ExportFile.objects.create(
        records=records, query=query, chosen=chosen, format=format, asked_by=by
    )
    title = _("File of %(list)s") % {"list": lists()[records].title}
    file.job = ask(
        make_file, title, Actor.person(by), asked={"file": file.pk}, page=f"/archivos/{file.pk}/"
    )
    file.save(update_fields=["job"])
    return file
