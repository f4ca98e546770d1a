from django.urls import path

from vinculo.customers.quality.pages import board, cleansing, queue, settings, standards, taught

urlpatterns = [
    path("calidad/", board.quality, name="quality"),
    path("calidad/recalculo/", board.rescoring, name="quality_rescoring"),
    path("calidad/por-reparar/", queue.queue, name="quality_queue"),
    path("calidad/por-reparar/<int:pk>/", queue.repair, name="quality_repair"),
    path("clientes/<int:pk>/al-dia/", queue.confirmation, name="customer_confirmation"),
    path("calidad/ajustes/", settings.quality_settings, name="quality_settings"),
    path("calidad/normas/", standards.standards, name="quality_standards"),
    path("calidad/normas/<int:pk>/fin/", standards.standard_end, name="quality_standard_end"),
    path("calidad/limpieza/", cleansing.operations, name="quality_cleansing"),
    path("calidad/limpieza/<int:pk>/", cleansing.run, name="quality_cleansing_run"),
    path("calidad/limpieza/<int:pk>/aplicacion/", cleansing.application,
         name="quality_cleansing_application"),
    path("calidad/limpieza/<int:pk>/vuelta/", cleansing.reversal,
         name="quality_cleansing_reversal"),
    path("calidad/limpieza/<int:pk>/archivo/", cleansing.file, name="quality_cleansing_file"),
    path("calidad/ensenado/", taught.meanings, name="taught_meanings"),
    path("calidad/ensenado/archivo/", taught.file, name="taught_meanings_file"),
    path("calidad/ensenado/<int:pk>/fuera/", taught.removal, name="taught_meaning_removal"),
]  # fmt: skip
