from django.urls import path

from vinculo.workspace.reports import dimension_views, export_view, views

urlpatterns = [
    path("informes/", views.reports, name="reports"),
    path("informes/pareto/", views.pareto, name="report_pareto"),
    path("informes/retencion/", views.retention, name="report_retention"),
    path("informes/cinco-dimensiones/", dimension_views.dimensions, name="report_dimensions"),
    path(
        "informes/cinco-dimensiones/exportar/", dimension_views.dimensions_export,
        name="report_dimensions_export",
    ),
    path(
        "informes/cinco-dimensiones/<str:name>/", dimension_views.dimension,
        name="report_dimension",
    ),
    path(
        "informes/cinco-dimensiones/<int:pk>/retiro/", dimension_views.figure_withdrawal,
        name="report_figure_withdrawal",
    ),
    path("informes/calculo/", views.making, name="report_making"),
    path("informes/<str:key>/exportar/", export_view.report_export, name="report_export"),
]  # fmt: skip
