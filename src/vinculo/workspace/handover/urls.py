from django.urls import path

from vinculo.workspace.handover import views

urlpatterns = [
    path("traspasos/", views.hand_overs, name="hand_overs"),
    path("traspasos/nuevo/", views.chosen, name="hand_over_chosen"),
    path("traspasos/nuevo/<int:pk>/", views.new, name="hand_over_new"),
    path("traspasos/<int:pk>/", views.hand_over, name="hand_over"),
    path("traspasos/<int:pk>/reparto/", views.sharing, name="hand_over_sharing"),
    path("traspasos/<int:pk>/a-mano/", views.by_hand, name="hand_over_by_hand"),
    path("traspasos/<int:pk>/entrega/", views.delivery, name="hand_over_delivery"),
    path("traspasos/<int:pk>/devolucion/", views.devolution, name="hand_over_devolution"),
    path("traspasos/<int:pk>/descarte/", views.discarding, name="hand_over_discarding"),
    path("traspasos/<int:pk>/recibido/", views.received, name="hand_over_received"),
    path("traspasos/<int:pk>/para/<int:person_pk>/", views.brief, name="hand_over_briefing"),
    path("traspasos/<int:pk>/cartas/", views.notices, name="hand_over_letters"),
    path("traspasos/<int:pk>/archivo/", views.result, name="hand_over_file"),
]
