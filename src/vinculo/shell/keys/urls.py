from django.urls import path

from vinculo.shell.keys import views

urlpatterns = [
    path("claves/", views.keys, name="keys"),
    path("claves/nueva/", views.new_key, name="new_key"),
    path("claves/<int:pk>/", views.key, name="key"),
    path("claves/<int:pk>/fin/", views.key_end, name="key_end"),
]
