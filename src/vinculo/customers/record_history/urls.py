from django.urls import path

from vinculo.customers.record_history import views

AT = "clientes/<int:pk>/cambios/"
urlpatterns = [
    path(AT, views.record_history, name="customer_changes"),
    path(f"{AT}<slug:key>/", views.field_history, name="customer_field_changes"),
    path(
        f"{AT}<slug:kind>/<int:change_pk>/deshacer/", views.change_undo,
        name="customer_change_undo",
    ),
]  # fmt: skip
