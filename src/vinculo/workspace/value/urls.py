from django.urls import path

from vinculo.workspace.value import export_view, reclosing, settings_views, views

urlpatterns = [
    path("valor/", views.matrix, name="matrix"),
    path("valor/cambios/", views.who_moved, name="matrix_movers"),
    path("valor/ajustes/", settings_views.matrix_settings, name="matrix_settings"),
    path("valor/ajustes/prueba/", settings_views.matrix_trial, name="matrix_trial"),
    path("valor/cierre/", reclosing.matrix_reclosing, name="matrix_reclosing"),
    path("valor/exportar/", export_view.matrix_export, name="matrix_export"),
]
