from django.urls import path

from vinculo.customers.stewarding import bulk, group, merges, rules_views, views

urlpatterns = [
    path("duplicados/", views.queue, name="duplicate_queue"),
    path("duplicados/<int:pk>/", views.pair, name="duplicate_pair"),
    path("duplicados/<int:pk>/la-misma/", views.same, name="duplicate_same"),
    path("duplicados/<int:pk>/decision/", views.verdict, name="duplicate_verdict"),
    path("duplicados/<int:pk>/de-nuevo/", views.reopening, name="duplicate_reopening"),
    path("duplicados/<int:pk>/grupo/", group.group, name="duplicate_group"),
    path("duplicados/grupos/<int:pk>/deshacer/", group.group_undoing, name="group_undoing"),
    path("duplicados/muchos/", bulk.bulk, name="duplicate_bulk"),
    path("duplicados/muchos/empezar/", bulk.bulk_start, name="bulk_start"),
    path("duplicados/muchos/<int:pk>/", bulk.run, name="merge_run"),
    path("duplicados/muchos/<int:pk>/resultado.csv", bulk.run_file, name="merge_run_file"),
    path("duplicados/muchos/<int:pk>/deshacer/", bulk.run_undoing, name="merge_run_undoing"),
    path("duplicados/uniones/", merges.merges, name="merge_list"),
    path("duplicados/uniones/<int:pk>/", merges.merge, name="merge"),
    path("duplicados/uniones/<int:pk>/deshacer/", merges.merge_undoing, name="merge_undoing"),
    path("duplicados/reglas/", rules_views.rules, name="merge_rules"),
]
