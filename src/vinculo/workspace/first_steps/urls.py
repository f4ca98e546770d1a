from django.urls import path

from vinculo.workspace.first_steps import views

urlpatterns = [
    path("primeros-pasos/", views.first_steps, name="first_steps"),
    path("primeros-pasos/retiro/", views.put_away, name="steps_away"),
    path("primeros-pasos/regreso/", views.bring_back, name="steps_back"),
]
