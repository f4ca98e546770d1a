from django.urls import path

from vinculo.shell.work import views

urlpatterns = [
    path("trabajos/", views.jobs, name="jobs"),
    path("trabajos/<int:pk>/", views.job, name="job"),
    path("trabajos/<int:pk>/progreso/", views.progress, name="job_progress"),
    path("trabajos/<int:pk>/cancelacion/", views.cancellation, name="job_cancellation"),
    path("trabajos/<int:pk>/repeticion/", views.repetition, name="job_repetition"),
]
