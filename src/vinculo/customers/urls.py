from django.urls import include, path

from vinculo.customers import views

urlpatterns = [
    path("", include("vinculo.customers.permission.urls")),
    path("", include("vinculo.customers.rights.urls")),
    path("", include("vinculo.customers.understanding.urls")),
    path("", include("vinculo.customers.stewarding.urls")),
    path("", include("vinculo.customers.quality.urls")),
    path("", include("vinculo.customers.record_history.urls")),
    path("", include("vinculo.customers.tagging.urls")),
    path("clientes/nuevo/", views.new, name="customer_new"),
    path("clientes/nuevo/parecidos/", views.same, name="customer_same"),
    path("clientes/<int:pk>/ficha/", views.edit, name="customer_edit"),
    path(
        "clientes/<int:pk>/ficha/lo-que-sabemos/", views.details, {"what": "remark"},
        name="customer_remarks",
    ),
    path("clientes/<int:pk>/ficha/datos-propios/", views.own_data, name="customer_own"),
    path("clientes/<int:pk>/ficha/responsable/", views.ownership, name="customer_ownership"),
    path("clientes/<int:pk>/ficha/<slug:what>/", views.details, name="customer_details"),
    path(
        "clientes/<int:pk>/ficha/<slug:what>/<int:detail_pk>/fuera/", views.detail_removal,
        name="customer_detail_removal",
    ),
    path(
        "clientes/<int:pk>/ficha/<slug:what>/<int:detail_pk>/de-vuelta/", views.detail_return,
        name="customer_detail_return",
    ),
]  # fmt: skip
