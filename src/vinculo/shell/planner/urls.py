from django.urls import path

from vinculo.shell.planner import views

urlpatterns = [
    path("tareas/<int:pk>/cierre/", views.closure, name="task_closure"),
    path("tareas/<int:pk>/reapertura/", views.reopening, name="task_reopening"),
    path("tareas/<int:pk>/aplazamiento/", views.postponement, name="task_postponement"),
]
