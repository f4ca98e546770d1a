from django.urls import path

from vinculo.workspace.profit import costs_views, views

urlpatterns = [
    path("empresa/costos/", costs_views.costs, name="unit_costs"),
    path("empresa/costos/<int:pk>/retiro/", costs_views.withdrawal, name="unit_cost_withdrawal"),
    path("valor/rentabilidad/", views.profit, name="profit"),
    path("valor/rentabilidad/clientes/", views.customers, name="profit_customers"),
    path("valor/rentabilidad/calculo/", views.making, name="profit_making"),
]
