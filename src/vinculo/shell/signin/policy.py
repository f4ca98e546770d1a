"""From whom a second factor is asked."""

from vinculo.shell.accounts.models import Role, User
from vinculo.shell.kept import kept
from vinculo.shell.signin.models import SignInPolicy

Asked = SignInPolicy.Asked


@kept("signin")
def asked() -> str:
    found = SignInPolicy.objects.filter(pk=1).values_list("second_factor", flat=True).first()
    return found or Asked.NOBODY


def is_asked_of(person: User) -> bool:
    match asked():
        case Asked.EVERYBODY:
            return True
        case Asked.ADMINISTRATORS:
            return person.job == Role.ADMINISTRATOR
    return False
