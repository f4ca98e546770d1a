from django.urls import path

from vinculo.shell.hours import views

urlpatterns = [
    path("horarios/", views.hours_list, name="hours_list"),
    path("horarios/<slug:kind>/<int:pk>/", views.hours, name="hours"),
    path("horarios/<slug:kind>/<int:pk>/dias/", views.special_day, name="special_day"),
    path(
        "horarios/<slug:kind>/<int:pk>/dias/<str:on>/retiro/",
        views.special_day_removal,
        name="special_day_removal",
    ),
]
