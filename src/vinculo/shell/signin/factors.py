"""The second factors that a person has: codes of an application, passkeys."""

from allauth.mfa.models import Authenticator

from vinculo.shell.accounts.models import User

TOTP, CODES = Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES
PASSKEY = Authenticator.Type.WEBAUTHN
FACTORS = (TOTP, PASSKEY)


def factors_of(person: User) -> list[Authenticator]:
    return list(Authenticator.objects.filter(user=person, type__in=FACTORS).order_by("pk"))


def codes_left(person: User) -> int | None:
    """None where there are no codes."""
    codes = Authenticator.objects.filter(user=person, type=CODES).first()
    return len(codes.wrap().get_unused_codes()) if codes else None


def forget_factors(person: User) -> None:
    """For who lost telephone and codes: somebody else decides it, and they enter without."""
    Authenticator.objects.filter(user=person).delete()
