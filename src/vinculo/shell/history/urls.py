from django.urls import path

from vinculo.shell.history import views

AT = "cambios/<slug:kind>/<slug:key>/"
urlpatterns = [
    path(AT, views.past, name="past"),
    path(f"{AT}<slug:table>/<int:change_pk>/deshacer/", views.past_undo, name="past_undo"),
]
