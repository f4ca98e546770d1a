"""Who answers a path."""

from django.urls import include, path

from vinculo.config import api

urlpatterns = [
    path("", include("vinculo.workspace.today.urls")),
    path("", include("vinculo.workspace.list.urls")),
    path("", include("vinculo.workspace.customer.urls")),
    path("", include("vinculo.workspace.value.urls")),
    path("", include("vinculo.workspace.future.urls")),
    path("", include("vinculo.workspace.offers.urls")),
    path("", include("vinculo.workspace.profit.urls")),
    path("", include("vinculo.workspace.dormant.urls")),
    path("", include("vinculo.workspace.board.urls")),
    path("", include("vinculo.workspace.reports.urls")),
    path("", include("vinculo.workspace.scores.urls")),
    path("", include("vinculo.workspace.reach.urls")),
    path("", include("vinculo.workspace.handover.urls")),
    path("", include("vinculo.workspace.groups.urls")),
    path("", include("vinculo.workspace.dependence.urls")),
    path("", include("vinculo.workspace.demo.removal.urls")),
    path("", include("vinculo.workspace.first_steps.urls")),
    path("", include("vinculo.integration.urls")),
    path("", include("vinculo.interactions.urls")),
    path("", include("vinculo.commerce.urls")),
    path("", include("vinculo.customers.urls")),
    path("", include("vinculo.shell.planner.urls")),
    path("", include("vinculo.shell.hours.urls")),
    path("", include("vinculo.shell.notices.urls")),
    path("", include("vinculo.shell.live.urls")),
    path("", include("vinculo.shell.work.urls")),
    path("", include("vinculo.shell.search.urls")),
    path("", include("vinculo.shell.help.urls")),
    path("", include("vinculo.shell.design.urls")),
    path("", include("vinculo.shell.filters.urls")),
    path("", include("vinculo.shell.columns.urls")),
    path("", include("vinculo.shell.saved_views.urls")),
    path("", include("vinculo.shell.bulk.urls")),
    path("", include("vinculo.shell.exporting.urls")),
    path("", include("vinculo.shell.drafts.urls")),
    path("", include("vinculo.shell.custom.urls")),
    path("", include("vinculo.shell.housewords.urls")),
    path("", include("vinculo.shell.settings_file.urls")),
    path("", include("vinculo.shell.signin.urls")),
    path("", include("vinculo.shell.accounts.urls")),
    path("", include("vinculo.shell.ui.urls")),
    path("", include("vinculo.shell.retention.urls")),
    path("", include("vinculo.shell.history.urls")),
    path("", include("vinculo.shell.keys.urls")),
    path("", include("vinculo.shell.viewas.urls")),
    path(api.AT, include(api.urlpatterns)),
    api.elsewhere,
]

handler400 = "vinculo.shell.ui.errors.bad_request"
handler403 = "vinculo.shell.ui.errors.forbidden"
handler404 = "vinculo.shell.ui.errors.not_found"
handler429 = "vinculo.shell.ui.errors.too_many"
handler500 = "vinculo.shell.ui.errors.server_error"
