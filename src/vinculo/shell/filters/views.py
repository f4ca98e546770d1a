"""The page where a filter is written."""

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from vinculo.shell.accounts.access import allowed
from vinculo.shell.filters.as_text import LONGEST, from_text, to_line
from vinculo.shell.filters.builder.between import drafted, has_problems, understood
from vinculo.shell.filters.builder.draft import Draft, changed, read
from vinculo.shell.filters.builder.shown import Option, shown
from vinculo.shell.filters.checking import check, exists_for
from vinculo.shell.filters.fields import Field, Names
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.filters.registry import Filtered, filters
from vinculo.shell.filters.saying import explain
from vinculo.shell.filters.tree import All, Node
from vinculo.shell.request import Request

PAGE, FORM, NAMES = (f"shell/filters/{name}.html" for name in ("builder", "_form", "_names"))
SHORTEST = 2  # letters before names are looked for


@require_safe
@friendly
def builder(request: Request, records: str) -> HttpResponse:
    """The form; with `do=show` on to the list. Nothing is written: all of it stands in the form."""
    filtered = _filtered(request, records)
    if "n" not in request.GET:
        node = from_text(request.GET.get("f", ""))
        check(node, filtered.fields, request.user)
        draft = drafted(node, filtered.fields)
        draft.parts = draft.parts or [Draft(is_new=True)]
        return _page(request, records, filtered, draft.numbered())
    draft = changed(read(request.GET), request.GET.get("do", ""))
    if request.GET.get("do") != "show":
        return _page(request, records, filtered, draft)
    node = understood(draft, filtered.fields, request.user) or All()
    if not has_problems(draft):
        try:
            return redirect(_list_url(request, filtered, node))
        except FilterProblem as problem:
            draft.problem = str(problem)
    return _page(request, records, filtered, draft, status=422)


@require_safe
def names(request: Request, records: str) -> HttpResponse:
    """For who types the beginning of a name: `field=purchases.product`."""
    filtered = _filtered(request, records)
    declared = _declared(request.GET.get("field", ""), filtered, request)
    place = request.GET.get("place", "")[:40]
    text = request.GET.get(f"{place}-t", "").replace("\x00", "").strip()[:80]
    found = declared.like(text) if len(text) >= SHORTEST else ()
    taken = set(request.GET.getlist(f"{place}-v"))
    options = [Option(str(pk), name) for pk, name in found if str(pk) not in taken]
    return render(request, NAMES, {"place": place, "options": options, "typed": text})


def _filtered(request: Request, records: str) -> Filtered:
    filtered = filters().get(records)
    if filtered is None or (filtered.needs and not allowed(request.user, filtered.needs)):
        raise Http404
    return filtered


def _declared(path: str, filtered: Filtered, request: Request) -> Names:
    """The field that `purchases.product` means, when there is one that the person may use."""
    fields, *rest = filtered.fields, *path.split(".")
    for name in rest[:-1]:
        way = fields.paths.get(name)
        if way is None or not exists_for(way, request.user):
            raise Http404
        fields = way.fields
    declared: Field | None = fields.fields.get(rest[-1]) if rest else None
    if declared is None or not exists_for(declared, request.user):
        raise Http404
    if not isinstance(declared.values, Names):
        raise Http404
    return declared.values


def _list_url(request: Request, filtered: Filtered, node: Node) -> str:
    check(node, filtered.fields, request.user)
    text = to_line(node)
    if len(text) > LONGEST:
        raise FilterProblem(_("The filter is too long."))
    kept = QueryDict(request.GET.get("keep", "")[:LONGEST])
    return f"{reverse(filtered.list_url)}?{urlencode({'vista': 'todos', **kept.dict(), 'f': text})}"


def _page(
    request: Request, records: str, filtered: Filtered, draft: Draft, status: int = 200
) -> HttpResponse:
    """The form alone for who changes a row of it."""
    problems = has_problems(draft)
    said = _sentence(draft, filtered, request) if not problems else ""
    context = {
        "records": records,
        "root": shown(draft, filtered.fields, request.user),
        "subject": filtered.fields.subject,
        "sentence": said,
        "problems": [one.problem for one in draft.walk() if one.problem],
        "list_url": reverse(filtered.list_url),
        "keep": request.GET.get("keep", "")[:LONGEST],
    }
    template = FORM if request.htmx and status == 200 else PAGE
    return render(request, template, context, status=status)


def _sentence(draft: Draft, filtered: Filtered, request: Request) -> str:
    """What is written so far; rows that are not finished are left out and not complained of."""
    try:
        node = understood(draft, filtered.fields, request.user) or All()
        return explain(node, filtered.fields, request.user)
    except FilterProblem:
        return ""
    finally:
        for one in draft.walk():
            one.problem = ""
