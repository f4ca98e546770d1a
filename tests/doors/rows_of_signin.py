"""The doors of signing in with a second factor, of sessions, and of what the company asks."""

from tests.doors.actors import ADMINISTRATOR, INSIDE, OUTSIDE
from tests.doors.door import Door

# Nobody of the doors has a second factor or another session.
ROWS: dict[str, Door] = {
    "mfa_authenticate": Door(
        get={302: INSIDE | OUTSIDE}, post={302: INSIDE | OUTSIDE}, writes=True
    ),
    "mfa_index": Door(get={200: INSIDE}, writes=True),
    "mfa_activate_totp": Door(
        get={200: INSIDE}, post={200: INSIDE}, data=lambda example: {"code": "000000"}, writes=True
    ),
    "mfa_deactivate_totp": Door(get={404: INSIDE}, post={404: INSIDE}),
    "mfa_view_recovery_codes": Door(get={404: INSIDE}),
    "mfa_generate_recovery_codes": Door(get={200: INSIDE}, post={200: INSIDE}),
    "account_reauthenticate": Door(get={403: INSIDE}, post={403: INSIDE}),
    "mfa_reauthenticate": Door(get={403: INSIDE}, post={403: INSIDE}),
    # Nobody has a passkey, so that none is named, taken away or asked for.
    "mfa_login_webauthn": Door(
        get={302: INSIDE | OUTSIDE}, post={302: INSIDE | OUTSIDE}, writes=True
    ),
    "mfa_add_webauthn": Door(get={200: INSIDE}, post={200: INSIDE}, writes=True),
    "mfa_edit_webauthn": Door(get={404: INSIDE}, post={404: INSIDE}, args=lambda example: [1]),
    "mfa_remove_webauthn": Door(get={404: INSIDE}, post={404: INSIDE}, args=lambda example: [1]),
    "mfa_reauthenticate_webauthn": Door(get={403: INSIDE}, post={403: INSIDE}),
    "oidc_begin": Door(get={404: INSIDE | OUTSIDE}),  # no provider is set up
    "oidc_back": Door(get={404: INSIDE | OUTSIDE}),
    "company_provider": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda example: {"name": "X", "issuer": "https://x.example", "client_id": "x"},
    ),
    "session_end": Door(post={404: INSIDE}, args=lambda example: [0]),
    "other_sessions_end": Door(post={302: INSIDE}),
    "signin_policy": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda example: {"second_factor": "nobody"},
    ),
    "factor_removal": Door(
        post={302: ADMINISTRATOR}, args=lambda example: [example.world.julian.pk]
    ),
}  # fmt: skip
