from django.urls import path

from vinculo.workspace.list import views

urlpatterns = [
    path("clientes/", views.customer_list, name="customer_list"),
    path("clientes/exportar/", views.customer_export, name="customer_export"),
    path("clientes/<int:pk>/panel/", views.panel, name="customer_panel"),
    path("buscar/", views.search, name="search"),
]
