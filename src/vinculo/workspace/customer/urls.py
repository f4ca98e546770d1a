from django.urls import path

from vinculo.workspace.customer import views

urlpatterns = [
    path("clientes/<int:pk>/", views.customer, name="customer"),
    path("clientes/<int:pk>/compras/", views.purchases, name="customer_purchases"),
    path("clientes/<int:pk>/compras/<int:purchase_pk>/", views.purchase, name="customer_purchase"),
    path("clientes/<int:pk>/pagos/", views.payments, name="customer_payments"),
    path("clientes/<int:pk>/tareas/", views.task, name="customer_task"),
]
