from django.urls import path

from vinculo.workspace.groups import index_views, views

urlpatterns = [
    path("grupos/", index_views.group_list, name="group_list"),
    path("grupos/archivo.csv", index_views.group_export, name="group_export"),
    path("clientes/<int:pk>/hogar/", views.household, name="customer_household"),
    path("clientes/<int:pk>/grupo/", views.companies, name="customer_companies"),
]
