from django.urls import path

from vinculo.shell.bulk import views

urlpatterns = [
    path("acciones/<slug:records>/nueva/", views.new_run, name="bulk_new"),
    path("acciones/<int:pk>/", views.bulk_run, name="bulk_run"),
    path("acciones/<int:pk>/regreso/", views.bulk_undoing, name="bulk_undoing"),
    path("acciones/<int:pk>/resultado/", views.bulk_result, name="bulk_result"),
]
