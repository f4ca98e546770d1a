from allauth.account.views import logout
from django.urls import path

from vinculo.shell.accounts.views import (
    company,
    delegations,
    first_run,
    people,
    profile,
    roles,
    signin,
    teams,
)

urlpatterns = [
    path("entrar/", signin.sign_in, name="account_login"),
    path("salir/", logout, name="account_logout"),
    path("entrar/correo/", signin.link_request, name="link_request"),
    path("entrar/<str:token>/", signin.signin_link, name="signin_link"),
    path("primer-arranque/empresa/", first_run.first_company, name="first_company"),
    path("primer-arranque/muestra/", first_run.convention_preview, name="convention_preview"),
    path("perfil/", profile.profile, name="profile"),
    path("perfil/clave/", profile.choose_password, name="choose_password"),
    path("perfil/tema/", profile.theme, name="theme"),
    path("empresa/", company.company, name="company"),
    path("personas/", people.people, name="people"),
    path("personas/invitar/", people.invitation, name="invitation"),
    path("personas/<int:pk>/", people.person, name="person"),
    path("personas/<int:pk>/enlace/", people.new_link, name="person_link"),
    path("personas/<int:pk>/retiro/", people.leaving, name="leaving"),
    path("personas/<int:pk>/regreso/", people.returning, name="returning"),
    path("roles/", roles.roles, name="roles"),
    path("roles/nuevo/", roles.new_role, name="new_role"),
    path("roles/<slug:slug>/", roles.role, name="role"),
    path("roles/<slug:slug>/retiro/", roles.role_removal, name="role_removal"),
    path("reemplazos/", delegations.delegations, name="delegations"),
    path("reemplazos/<int:pk>/fin/", delegations.delegation_end, name="delegation_end"),
    path("equipos/", teams.teams, name="teams"),
    path("equipos/<int:pk>/", teams.team, name="team"),
]
