from django.urls import path

from vinculo.workspace.demo.removal import views

urlpatterns = [path("empresa/ejemplo/", views.demo_removal, name="demo_removal")]
