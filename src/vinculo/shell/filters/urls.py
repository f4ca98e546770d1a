from django.urls import path

from vinculo.shell.filters import views

urlpatterns = [
    path("filtros/<slug:records>/", views.builder, name="filter_builder"),
    path("filtros/<slug:records>/nombres/", views.names, name="filter_names"),
]
