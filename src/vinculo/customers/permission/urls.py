from django.urls import path

from vinculo.customers.permission import company_views, views

urlpatterns = [
    path("clientes/<int:pk>/permiso/", views.permission, name="customer_permission"),
    path("clientes/<int:pk>/permiso/autorizacion/", views.grant, name="consent_grant"),
    path("clientes/<int:pk>/permiso/retiro/", views.withdrawal, name="consent_withdrawal"),
    path("clientes/<int:pk>/permiso/horario/", views.hours, name="consent_hours"),
    path("clientes/<int:pk>/permiso/lugar/", views.place, name="recipient_place"),
    path(
        "clientes/<int:pk>/permiso/prueba/<int:record_pk>/", views.certificate,
        name="consent_certificate",
    ),
    path(
        "clientes/<int:pk>/permiso/soporte/<int:record_pk>/", views.evidence,
        name="consent_evidence",
    ),
    path("permisos/", company_views.rules, name="contact_rules"),
    path("permisos/listas/", company_views.registers, name="contact_registers"),
    path("permisos/avisos/", company_views.notices, name="contact_notices"),
    path("permisos/decisiones/", company_views.decisions, name="contact_decisions"),
]  # fmt: skip
