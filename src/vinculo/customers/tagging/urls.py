from django.urls import path

from vinculo.customers.tagging import views

urlpatterns = [path("empresa/etiquetas/", views.tags, name="tags")]
