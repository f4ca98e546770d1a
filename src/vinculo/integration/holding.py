"""Imports that somebody began and that are not finished."""

from django.utils.translation import gettext_lazy as _

from vinculo.integration.models import Import
from vinculo.shell.holding import ByColumn, Holding

_OPEN = ", ".join(f"'{status}'" for status in sorted({*Import.BEFORE, *Import.AT_WORK}))

IMPORTS = Holding(
    "imports", _("Unfinished imports"), "file-up",
    f"""SELECT id, NULL::bigint, file_name, created_at FROM integration_import
         WHERE person_id = %(person)s AND status IN ({_OPEN})""",  # noqa: S608  our own words
    ByColumn("integration_import", "person_id"),
)  # fmt: skip
