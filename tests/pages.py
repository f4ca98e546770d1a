"""The pages of the house by name: what answers to more than being sent something."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLResolver


def pages_by_name(resolver: URLResolver) -> Iterator[str]:
    for found in resolver.url_patterns:
        if isinstance(found, URLResolver):
            yield from pages_by_name(found)
        elif found.name and not is_only_sent(found.callback):
            yield found.name


def is_only_sent(view: Any) -> bool:
    """Whether `require_POST` stands over it."""
    while view is not None:
        inside = zip(view.__code__.co_freevars, view.__closure__ or (), strict=True)
        methods = dict(inside).get("request_method_list")
        if methods is not None:
            return bool(methods.cell_contents == ["POST"])
        view = getattr(view, "__wrapped__", None)
    return False
