from django.urls import path

from vinculo.commerce import views

urlpatterns = [
    path(
        "clientes/<int:pk>/compras/<int:purchase_pk>/datos/", views.purchase_own,
        name="purchase_own",
    ),
    path("productos/<int:pk>/", views.product, name="product"),
]  # fmt: skip
