from django.urls import path

from vinculo.interactions import views

urlpatterns = [
    path("clientes/<int:customer_id>/contactos/", views.log, name="interaction_log"),
    path("contactos/<int:pk>/", views.interaction, name="interaction"),
    path("contactos/<int:pk>/borrado/", views.removal, name="interaction_removal"),
    path("contactos/<int:pk>/devolucion/", views.restoration, name="interaction_return"),
]
