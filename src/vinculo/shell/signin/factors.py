"""The second factor that a person has."""

from allauth.mfa.models import Authenticator

from vinculo.shell.accounts.models import User

TOTP, CODES = Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES


def factor_of(person: User) -> Authenticator | None:
    found: Authenticator | None = Authenticator.objects.filter(user=person, type=TOTP).first()
    return found


def codes_left(person: User) -> int | None:
    """None where there are no codes."""
    codes = Authenticator.objects.filter(user=person, type=CODES).first()
    return len(codes.wrap().get_unused_codes()) if codes else None


def forget_factors(person: User) -> None:
    """For who lost telephone and codes: somebody else decides it, and they enter without."""
    Authenticator.objects.filter(user=person).delete()
