from django.urls import path

from vinculo.shell.help import views

urlpatterns = [
    path("ayuda/", views.help_index, name="help"),
    path("ayuda/<slug:slug>/", views.help_topic, name="help_topic"),
]
