from django.urls import path

from vinculo.workspace.customer import views
from vinculo.workspace.customer.inline import views as inline

urlpatterns = [
    path("clientes/<int:pk>/", views.customer, name="customer"),
    path("clientes/<int:pk>/compras/", views.purchases, name="customer_purchases"),
    path("clientes/<int:pk>/compras/<int:purchase_pk>/", views.purchase, name="customer_purchase"),
    path("clientes/<int:pk>/pagos/", views.payments, name="customer_payments"),
    path("clientes/<int:pk>/aqui/<slug:key>/", inline.inline, name="customer_inline"),
    path("clientes/<int:pk>/deshacer/<slug:token>/", inline.undo, name="customer_undo"),
    path("clientes/<int:pk>/tareas/", views.task, name="customer_task"),
]
