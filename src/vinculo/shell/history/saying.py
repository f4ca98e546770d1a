"""Through what something was changed, in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.history.context import API, BULK, CLEANSING, IMPORT, IMPORT_UNDONE
from vinculo.shell.history.reading import Source

Text = str | Promise
WAYS: dict[str, Text] = {
    IMPORT: gettext_lazy("brought by a file"),
    IMPORT_UNDONE: gettext_lazy("a file was undone"),
    BULK: gettext_lazy("done to many at once"),
    CLEANSING: gettext_lazy("cleansing of data"),
    API: gettext_lazy("by a program (API)"),
}
# By the activity that told of it, where it is more than a form.
KINDS: dict[str, Text] = {
    "customers.merged": gettext_lazy("two records became one"),
    "customers.parted": gettext_lazy("a merge was undone"),
    "customers.erased": gettext_lazy("erasure"),
}


def through(source: Source) -> str:
    if source.through in WAYS:
        return str(WAYS[source.through])
    if source.kind in KINDS:
        return str(KINDS[source.kind])
    if source.actor_name:
        return _("on the page") if source.actor_id else _("by itself")
    if source.db_user:
        return _("directly in the database, as %(user)s") % {"user": source.db_user}
    return ""
