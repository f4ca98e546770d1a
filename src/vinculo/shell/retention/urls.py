from django.urls import path

from vinculo.shell.retention import views

urlpatterns = [
    path("empresa/conservacion/", views.retention, name="retention"),
    path("empresa/conservacion/ahora/", views.carrying_out, name="retention_now"),
]
