"""A refusal as programs read it: RFC 9457, in the caller's language."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

TITLES = {
    400: gettext_lazy("The request could not be read."),
    401: gettext_lazy("A key that works is needed."),
    403: gettext_lazy("This key may not do that."),
    404: gettext_lazy("There is nothing here."),
    405: gettext_lazy("This cannot be done here."),
    409: gettext_lazy("Something stands against it."),
    413: gettext_lazy("That is too much at once."),
    422: gettext_lazy("Something of what was sent does not fit."),
    429: gettext_lazy("Too many requests. Wait, and ask again."),
    500: gettext_lazy("Something broke on our side."),
    503: gettext_lazy("The database does not answer. Ask again soon."),
}


def problem(
    status: int, detail: str = "", errors: Sequence[Mapping[str, Any]] = (), **more: Any
) -> HttpResponse:
    """`errors` say where and what; `more` are members of their own."""
    said: dict[str, Any] = {
        "type": "about:blank",
        "title": str(TITLES.get(status) or _("It could not be done.")),
        "status": status,
    }
    if detail:
        said["detail"] = detail
    if errors:
        said["errors"] = list(errors)
    body = json.dumps(said | more, ensure_ascii=False)
    return HttpResponse(body, status=status, content_type="application/problem+json")
