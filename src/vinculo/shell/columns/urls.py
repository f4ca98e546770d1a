from django.urls import path

from vinculo.shell.columns import views

urlpatterns = [path("columnas/<slug:records>/", views.columns, name="columns")]
