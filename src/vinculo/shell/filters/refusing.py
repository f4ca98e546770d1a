"""A filter that cannot be asked is refused in words, before anything is asked."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render

from vinculo.shell.filters.problem import FilterProblem

View = Callable[..., HttpResponseBase]


def friendly(view: View) -> View:
    """400 with a page that says what is wrong and leads back to the list without the filter."""

    @wraps(view)
    def refusing(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except FilterProblem as problem:
            context = {"problem": str(problem), "without": request.path}
            return render(request, "shell/filters/refused.html", context, status=400)

    return refusing
