from django.urls import path

from vinculo.customers.rights import acts, company_views, views
from vinculo.customers.rights.intake import views as intake

ONE = "derechos/<int:pk>/"

urlpatterns = [
    path("mis-datos/", intake.file_one, name="rights_filing"),
    path("mis-datos/<str:secret>/", intake.filed, name="rights_filed"),
    path("mis-datos/<str:secret>/codigo/", intake.code, name="rights_filed_code"),
    path("derechos/", views.rights_desk, name="rights_desk"),
    path("derechos/nueva/", views.rights_new, name="rights_new"),
    path("derechos/plazos/", company_views.rights_terms, name="rights_terms"),
    path("derechos/ajustes/", company_views.rights_settings, name="rights_settings"),
    path("derechos/cartas/<slug:name>/", company_views.rights_letter, name="rights_letter"),
    path("derechos/regreso/", company_views.rights_return, name="rights_return"),
    path("derechos/comprobacion/", company_views.rights_verify, name="rights_verify"),
    path(ONE, views.rights_request, name="rights_request"),
    path(f"{ONE}archivos/<int:file_pk>/", views.rights_file, name="rights_file"),
    path(f"{ONE}cliente/", acts.customer, name="rights_customer"),
    path(f"{ONE}identidad/", acts.identity, name="rights_identity"),
    path(f"{ONE}encargo/", acts.assignment, name="rights_assignment"),
    path(f"{ONE}prorroga/", acts.extension, name="rights_extension"),
    path(f"{ONE}nota/", acts.note, name="rights_note"),
    path(f"{ONE}copia/", acts.copy, name="rights_copy"),
    path(f"{ONE}bloqueo/", acts.blocking, name="rights_blocking"),
    path(f"{ONE}desbloqueo/", acts.release, name="rights_release"),
    path(f"{ONE}retencion/", acts.hold, name="rights_hold"),
    path(f"{ONE}retencion/<int:hold_pk>/fin/", acts.hold_lifting, name="rights_hold_lifting"),
    path(f"{ONE}oposicion/", acts.objection, name="rights_objection"),
    path(f"{ONE}supresion/", acts.erasure, name="rights_erasure"),
    path(f"{ONE}respuesta/", acts.answer, name="rights_answer"),
]
