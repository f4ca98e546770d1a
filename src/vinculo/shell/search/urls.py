from django.urls import path

from vinculo.shell.search import views

urlpatterns = [
    path("buscar/", views.search, name="search"),
    path("buscar/paleta/", views.palette, name="palette"),
    path("buscar/vistos/", views.seen, name="palette_seen"),
]
