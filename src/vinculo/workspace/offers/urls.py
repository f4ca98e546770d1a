from django.urls import path

from vinculo.workspace.offers import routes_views, views

urlpatterns = [
    path("clientes/<int:pk>/ofertas/<int:product_pk>/", views.answer, name="offer_answer"),
    path(
        "clientes/<int:pk>/ofertas/respuestas/<int:answer_pk>/retiro/", views.withdrawal,
        name="offer_answer_withdrawal",
    ),
    path("valor/rutas/", routes_views.routes, name="product_routes"),
    path("valor/rutas/exportar/", routes_views.routes_file, name="product_routes_file"),
    path("valor/rutas/calculo/", routes_views.making, name="offers_making"),
    path("valor/rutas/<int:first>/<int:then>/", routes_views.route, name="product_route"),
]  # fmt: skip
