from allauth.account.views import reauthenticate
from allauth.mfa.base.views import reauthenticate as reauthenticate_by_code
from allauth.mfa.recovery_codes.views import generate_recovery_codes, view_recovery_codes
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from django.urls import path, reverse_lazy

from vinculo.shell.signin import passkeys, views
from vinculo.shell.signin.oidc import views as oidc

SECURITY = reverse_lazy("mfa_index")

urlpatterns = [
    path("entrar/segundo-factor/", passkeys.second_step, name="mfa_authenticate"),
    path("entrar/llave/", passkeys.sign_in, name="mfa_login_webauthn"),
    path("entrar/cuenta/", oidc.begin, name="oidc_begin"),
    path("entrar/cuenta/regreso/", oidc.back, name="oidc_back"),
    path("empresa/ingreso/cuentas/", oidc.company_provider, name="company_provider"),
    path("perfil/seguridad/", views.security, name="mfa_index"),
    path("perfil/seguridad/aplicacion/", ActivateTOTPView.as_view(), name="mfa_activate_totp"),
    path(
        "perfil/seguridad/aplicacion/fin/",
        DeactivateTOTPView.as_view(success_url=SECURITY),
        name="mfa_deactivate_totp",
    ),
    path("perfil/seguridad/codigos/", view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "perfil/seguridad/codigos/nuevos/",
        generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("perfil/seguridad/confirmar/", reauthenticate, name="account_reauthenticate"),
    path("perfil/seguridad/confirmar/codigo/", reauthenticate_by_code, name="mfa_reauthenticate"),
    path("perfil/seguridad/llaves/nueva/", passkeys.add, name="mfa_add_webauthn"),
    path("perfil/seguridad/llaves/<int:pk>/", passkeys.edit, name="mfa_edit_webauthn"),
    path("perfil/seguridad/llaves/<int:pk>/fin/", passkeys.remove, name="mfa_remove_webauthn"),
    path("perfil/seguridad/confirmar/llave/", passkeys.confirm, name="mfa_reauthenticate_webauthn"),
    path("perfil/seguridad/sesiones/fin/", views.other_sessions_end, name="other_sessions_end"),
    path("perfil/seguridad/sesiones/<int:pk>/fin/", views.session_end, name="session_end"),
    path("empresa/ingreso/", views.signin_policy, name="signin_policy"),
    path("empresa/ingreso/<int:pk>/", views.factor_removal, name="factor_removal"),
]
