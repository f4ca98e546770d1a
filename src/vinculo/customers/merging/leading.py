"""The address of a record that went into another leads there."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from vinculo.customers.access import customer_for
from vinculo.customers.models import Merge
from vinculo.shell.request import Request

View = Callable[..., HttpResponse]


def survivor_of(pk: int) -> int | None:
    """Where a record went, through all merges since; None when it went nowhere."""
    seen, at = {pk}, pk
    while True:
        into = (
            Merge.objects.in_force()
            .filter(absorbed_id=at)
            .values_list("kept_id", flat=True)
            .first()
        )
        if into is None or into in seen:
            return at if at != pk else None
        seen.add(into)
        at = into


def leads_to_survivor(view: View) -> View:
    """For pages of one customer by `pk`. Who may not read the record that is left gets 404."""

    @wraps(view)
    def leading(request: Request, pk: int, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, pk, **kwargs)
        except Http404:
            survivor = survivor_of(pk) if request.method in ("GET", "HEAD") else None
            if survivor is None:
                raise
            customer_for(request.user, survivor)
            match: Any = request.resolver_match
            return redirect(reverse(match.url_name, kwargs=match.kwargs | {"pk": survivor}))

    return leading
