from django.urls import path

from vinculo.shell.saved_views import views

urlpatterns = [
    path("vistas/<slug:records>/", views.views, name="views"),
    path("vistas/<slug:records>/nueva/", views.new_view, name="view_new"),
    path("vistas/<int:pk>/nombre/", views.edit_view, name="view_edit"),
    path("vistas/<int:pk>/contenido/", views.view_content, name="view_content"),
    path("vistas/<int:pk>/lugar/", views.view_place, name="view_place"),
    path("vistas/<int:pk>/retiro/", views.view_removal, name="view_removal"),
    path("vistas/<int:pk>/regreso/", views.view_return, name="view_return"),
]
