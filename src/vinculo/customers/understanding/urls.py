from django.urls import path

from vinculo.customers.understanding import views

urlpatterns = [
    path("clientes/entendido/<slug:what>/", views.understood, name="customer_understood"),
]
