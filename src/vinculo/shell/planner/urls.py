from django.urls import path

from vinculo.shell.planner import views

urlpatterns = [
    path("tareas/nueva/", views.new_task, name="new_task"),
    path("tareas/<int:pk>/", views.task, name="task"),
    path("tareas/<int:pk>/cierre/", views.closure, name="task_closure"),
    path("tareas/<int:pk>/reapertura/", views.reopening, name="task_reopening"),
    path("tareas/<int:pk>/aplazamiento/", views.postponement, name="task_postponement"),
    path("tareas/<int:pk>/aplazamiento/regreso/", views.due_again, name="task_due_again"),
]
