from django.urls import path

from vinculo.workspace.value import settings_views, views

urlpatterns = [
    path("valor/", views.matrix, name="matrix"),
    path("valor/cambios/", views.who_moved, name="matrix_movers"),
    path("valor/ajustes/", settings_views.matrix_settings, name="matrix_settings"),
    path("valor/exportar/", settings_views.matrix_export, name="matrix_export"),
]
