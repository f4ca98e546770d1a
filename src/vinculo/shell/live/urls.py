from django.urls import path

from vinculo.shell.live import views

urlpatterns = [path("novedades/", views.news, name="news")]
