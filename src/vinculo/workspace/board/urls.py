from django.urls import path

from vinculo.workspace.board import views

urlpatterns = [path("tablero/", views.board, name="board")]
