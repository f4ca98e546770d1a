from django.urls import path

from vinculo.workspace.dormant import rule_views, views

urlpatterns = [
    path("valor/inactivos/", views.dormant, name="dormant"),
    path("valor/inactivos/decididos/", views.decided, name="dormant_decided"),
    path("empresa/inactividad/", rule_views.dormancy_rule, name="dormancy_rule"),
]
