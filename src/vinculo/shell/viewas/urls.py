from django.urls import path

from vinculo.shell.viewas import views

urlpatterns = [
    path("personas/<int:pk>/ver-como/", views.view_as, name="view_as"),
    path("ver-como/fin/", views.view_as_end, name="view_as_end"),
]
