from django.urls import path

from vinculo.shell.settings_file import views

urlpatterns = [
    path("empresa/ajustes/", views.versions, name="settings_versions"),
    path("empresa/ajustes/archivo/", views.settings_file, name="settings_file"),
    path("empresa/ajustes/aplicacion/", views.settings_apply, name="settings_apply"),
    path("empresa/ajustes/<int:pk>/", views.settings_version, name="settings_version"),
]
