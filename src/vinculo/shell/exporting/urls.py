from django.urls import path

from vinculo.shell.exporting import views

urlpatterns = [
    path("archivos/<slug:records>/nuevo/", views.new_file, name="export_new"),
    path("archivos/<int:pk>/", views.export, name="export"),
    path("archivos/<int:pk>/contenido/", views.export_content, name="export_content"),
]
