from django.urls import path

from vinculo.shell.design import views

urlpatterns = [path("design/", views.design, name="design")]
