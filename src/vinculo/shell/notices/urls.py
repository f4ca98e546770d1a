from django.urls import path

from vinculo.shell.notices import views

urlpatterns = [
    path("avisos/", views.notices, name="notices"),
    path("avisos/preferencias/", views.choices, name="notice_choices"),
    path("avisos/lectura/", views.reading_all, name="notices_reading"),
    path("avisos/<int:pk>/", views.notice, name="notice"),
    path("avisos/<int:pk>/lectura/", views.reading, name="notice_reading"),
    path("seguir/<slug:kind>/<int:pk>/", views.following, name="following"),
]
