from django.urls import path

from vinculo.workspace.dependence import views

urlpatterns = [
    path("dependencia/", views.one_person, name="one_person"),
    path("clientes/<int:pk>/presentacion/", views.introduction, name="one_person_introduction"),
]
