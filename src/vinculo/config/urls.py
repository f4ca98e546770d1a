"""Who answers a path."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLResolver | URLPattern] = []
# TEMPORARY while rooms are being built in parallel: include what exists.
for route, module in [
    ("", "vinculo.workspace.today.urls"),
    ("", "vinculo.workspace.list.urls"),
    ("", "vinculo.workspace.customer.urls"),
    ("", "vinculo.customers.urls"),
    ("", "vinculo.interactions.urls"),
    ("", "vinculo.shell.planner.urls"),
    ("", "vinculo.shell.accounts.urls"),
    ("", "vinculo.integration.urls"),
    ("", "vinculo.analytics.urls"),
    ("", "vinculo.config.health_urls"),
    ("", "vinculo.shell.ui.urls"),
]:
    try:
        found = find_spec(module)
    except ModuleNotFoundError:
        found = None
    if found:
        urlpatterns.append(path(route, include(module)))
