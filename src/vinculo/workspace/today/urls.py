from django.urls import path

from vinculo.workspace.today import views

urlpatterns = [
    path("", views.today, name="today"),
    path("tareas/", views.tasks, name="tasks"),
    path("enfriandose/archivo/", views.cooling_export, name="cooling_export"),
]
