"""Whose account it is: only of somebody who was invited, and by an e-mail that is verified."""

from datetime import datetime

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.signin.events import IdentityTied
from vinculo.shell.signin.oidc.models import Identity
from vinculo.shell.signin.oidc.tokens import Claims


@transaction.atomic
def person_of(claims: Claims, issuer: str, provider: str, now: datetime) -> User | None:
    """Nobody signs up by themselves. The first time the e-mail decides; afterwards the account
    does, so that an e-mail which passes to somebody else at the provider opens nothing here."""
    known = Identity.objects.select_related("person").filter(issuer=issuer, subject=claims["sub"])
    if identity := known.first():
        Identity.objects.filter(pk=identity.pk).update(last_used_at=now)
        return identity.person if identity.person.is_active else None
    email = claims.get("email")
    if claims.get("email_verified") is not True or not isinstance(email, str):
        return None
    person = User.objects.select_for_update().filter(email=email.lower(), is_active=True).first()
    if person is None or Identity.objects.filter(issuer=issuer, person=person).exists():
        return None
    Identity.objects.create(person=person, issuer=issuer, subject=claims["sub"], last_used_at=now)
    announce(IdentityTied(person.pk, person.full_name, provider), Actor.person(person))
    return person
