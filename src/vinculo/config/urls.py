"""Who answers a path."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLResolver | URLPattern] = []
# TEMPORARY while rooms are being built in parallel: include what exists.
for route, module in [
    ("", "vinculo.workspace.today.urls"),
    ("", "vinculo.workspace.list.urls"),
    ("", "vinculo.workspace.customer.urls"),
    ("", "vinculo.workspace.value.urls"),
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

handler400 = "vinculo.shell.ui.errors.bad_request"
handler403 = "vinculo.shell.ui.errors.forbidden"
handler404 = "vinculo.shell.ui.errors.not_found"
handler429 = "vinculo.shell.ui.errors.too_many"
handler500 = "vinculo.shell.ui.errors.server_error"
