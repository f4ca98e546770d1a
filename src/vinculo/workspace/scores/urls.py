from django.urls import path

from vinculo.workspace.scores import customer_views, export_view, new_views, use_views, views

urlpatterns = [
    path("puntajes/", views.scores, name="scores"),
    path("puntajes/nuevo/", new_views.score_new, name="score_new"),
    path("puntajes/nuevo/linea/", new_views.timeline, name="score_timeline"),
    path("puntajes/<int:pk>/", views.score, name="score"),
    path("puntajes/<int:pk>/calculo/", views.making, name="score_making"),
    path("puntajes/<int:pk>/ficha/", views.card, name="score_card"),
    path("puntajes/<int:pk>/version/", new_views.version, name="score_version"),
    path("puntajes/<int:pk>/uso/", use_views.use, name="score_use"),
    path("puntajes/<int:pk>/retiro/", use_views.ending, name="score_ending"),
    path("puntajes/<int:pk>/clientes/", customer_views.customers, name="score_customers"),
    path("puntajes/<int:pk>/exportar/", export_view.score_export, name="score_export"),
    path(
        "clientes/<int:pk>/puntajes/<int:score_pk>/", customer_views.of_customer,
        name="score_of_customer",
    ),
]  # fmt: skip
