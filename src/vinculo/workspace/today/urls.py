from django.urls import path

from vinculo.workspace.today import views

urlpatterns = [path("", views.today, name="today")]
