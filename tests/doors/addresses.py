"""Every address of the product, from its URL configuration."""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


def names() -> list[str]:
    """The name of every pattern; one without a name answers for itself by its route."""
    return sorted(set(_names(get_resolver())))


def _names(resolver: URLResolver) -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern)
        elif isinstance(pattern, URLPattern):
            yield pattern.name or str(pattern.pattern)
