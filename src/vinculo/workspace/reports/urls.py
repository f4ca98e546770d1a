from django.urls import path

from vinculo.workspace.reports import export_view, views

urlpatterns = [
    path("informes/", views.reports, name="reports"),
    path("informes/pareto/", views.pareto, name="report_pareto"),
    path("informes/retencion/", views.retention, name="report_retention"),
    path("informes/calculo/", views.making, name="report_making"),
    path("informes/<str:key>/exportar/", export_view.report_export, name="report_export"),
]
