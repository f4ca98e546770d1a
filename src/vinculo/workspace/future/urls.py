from django.urls import path

from vinculo.workspace.future import views

urlpatterns = [
    path("valor/futuro/", views.future, name="future"),
    path("valor/futuro/calculo/", views.making, name="future_making"),
]
