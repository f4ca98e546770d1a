from django.urls import path

from vinculo.workspace.groups import views

urlpatterns = [
    path("clientes/<int:pk>/hogar/", views.household, name="customer_household"),
    path("clientes/<int:pk>/grupo/", views.companies, name="customer_companies"),
]
