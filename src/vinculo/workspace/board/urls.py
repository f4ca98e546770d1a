from django.urls import path

from vinculo.workspace.board import views

urlpatterns = [path("informes/tablero/", views.board, name="board")]
