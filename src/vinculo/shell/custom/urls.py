from django.urls import path

from vinculo.shell.custom import list_views, views

urlpatterns = [
    path("empresa/campos/", views.fields, name="own_fields"),
    path("empresa/campos/nuevo/<slug:records>/", views.new_field, name="own_field_new"),
    path("empresa/campos/<int:pk>/", views.field, name="own_field"),
    path("empresa/campos/<int:pk>/lugar/", views.field_move, name="own_field_move"),
    path("empresa/campos/<int:pk>/archivo/", views.field_archive, name="own_field_archive"),
    path("empresa/campos/<int:pk>/retiro/", views.field_removal, name="own_field_removal"),
    path("empresa/listas/", list_views.lists, name="own_lists"),
    path("empresa/listas/nueva/", list_views.new_list, name="own_list_new"),
    path("empresa/listas/<int:pk>/", list_views.one_list, name="own_list"),
    path("empresa/listas/<int:pk>/retiro/", list_views.list_removal, name="own_list_removal"),
]
