from django.urls import path

from vinculo.workspace.list import parts, views

urlpatterns = [
    path("clientes/", views.customer_list, name="customer_list"),
    path("clientes/pie/", parts.foot_of, name="customer_foot"),
    path("clientes/cuenta/", parts.count_of, name="customer_count"),
    path("clientes/grupo/", parts.group, name="customer_group"),
    path("clientes/tarjetas/", parts.cards, name="customer_cards"),
    path("clientes/exportar/", views.customer_export, name="customer_export"),
    path("clientes/<int:pk>/panel/", views.panel, name="customer_panel"),
]
