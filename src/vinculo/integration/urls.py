from django.urls import path

from vinculo.integration.views import columns, doubts, history, running, upload

urlpatterns = [
    path("importar/", history.history, name="import_list"),
    path("importar/nuevo/", upload.upload, name="import_new"),
    path("importar/dudas/", doubts.waiting, name="import_doubts"),
    path("importar/dudas/<int:pk>/", doubts.decision, name="import_doubt"),
    path("importar/dudas/<int:pk>/otra-vez/", doubts.again, name="import_doubt_again"),
    path("importar/<int:pk>/dudas/", doubts.waiting, name="import_doubts_of"),
    path("importar/<int:pk>/", running.detail, name="import_detail"),
    path("importar/<int:pk>/avance/", running.progress, name="import_progress"),
    path("importar/<int:pk>/columnas/", columns.columns, name="import_columns"),
    path("importar/<int:pk>/ejecucion/", running.start, name="import_start"),
    path("importar/<int:pk>/detencion/", running.stop, name="import_stop"),
    path("importar/<int:pk>/deshacer/", running.undo, name="import_undo"),
    path("importar/<int:pk>/descarte/", running.forget, name="import_forget"),
    path("importar/<int:pk>/rechazos.csv", running.rejects, name="import_rejects"),
    path("importar/<int:pk>/parecidas.csv", running.alike, name="import_alike"),
]
