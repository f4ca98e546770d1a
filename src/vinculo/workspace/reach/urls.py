from django.urls import path

from vinculo.workspace.reach import views

urlpatterns = [path("por-que/", views.why_page, name="access_why")]
