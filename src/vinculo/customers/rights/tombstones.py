"""Who asked to be forgotten does not come back by itself, with a file or a form.

Of each document, telephone, e-mail and code a keyed hash stays. What matches is refused with words
that name nobody; only a new relationship, recorded with its reason, lifts it.
"""

import hashlib
import hmac
from collections.abc import Iterable
from functools import lru_cache

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from vinculo.customers.events import ErasedReturned
from vinculo.customers.models import Erasure, Tombstone
from vinculo.lib import identity, phones
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

DOCUMENT, CONTACT, CODE = "document", "contact", "code"
Mark = tuple[str, str]  # kind, value


def document(number: str) -> Mark:
    return DOCUMENT, number


def contact(value: str) -> Mark:
    """A telephone as E.164, or an e-mail in lower case."""
    return CONTACT, value


def code(source: str, value: str) -> Mark:
    return CODE, f"{source}\0{value}"


def marks_of(typed: str, country: str) -> list[Mark]:
    """Whatever somebody may have typed: an e-mail, a telephone, the number of a document."""
    text = clean(typed)
    if not text:
        return []
    if "@" in text:
        return [contact(text.lower())]
    found = [document(identity.read(text, kind.slug, country).number)
             for kind in identity.kinds(country)]  # fmt: skip
    read = phones.read(text, country)
    if read.is_valid:
        found.append(contact(read.e164))
    return list(dict.fromkeys(found))


def bury(erasure: Erasure, marks: Iterable[Mark]) -> int:
    rows = {digest(mark): mark[0] for mark in marks if mark[1]}
    Tombstone.objects.bulk_create(
        Tombstone(erasure=erasure, kind=kind, digest=mark) for mark, kind in rows.items()
    )
    return len(rows)


def any_buried() -> bool:
    return Tombstone.objects.filter(lifted_at=None).exists()


def buried(marks: Iterable[Mark]) -> frozenset[Mark]:
    """Those of the marks that belong to somebody who was forgotten."""
    by_digest = {digest(mark): mark for mark in marks if mark[1]}
    found = standing(by_digest).values_list("digest", flat=True)
    return frozenset(by_digest[bytes(one)] for one in found)


def standing(digests: Iterable[bytes]) -> QuerySet[Tombstone]:
    return Tombstone.objects.filter(digest__in=list(digests), lifted_at=None)


@transaction.atomic
def lift(marks: Iterable[Mark], because: str, by: Actor) -> int:
    """They came back of their own will: all tombstones of that erasure go; how many."""
    erasures = set(
        standing(digest(mark) for mark in marks if mark[1]).values_list("erasure_id", flat=True)
    )
    lifted = Tombstone.objects.filter(erasure_id__in=erasures, lifted_at=None).update(
        lifted_at=timezone.now(), lifted_because=because[:300], lifted_by_name=by.name
    )
    for customer_id in erasures:
        announce(ErasedReturned(customer_id, because), by)
    return lifted


@lru_cache(maxsize=1)
def _key(secret: str) -> bytes:
    return hashlib.sha256(b"tombstone\0" + secret.encode()).digest()


def digest(mark: Mark) -> bytes:
    """Keyed: ten digits are soon tried through."""
    return hmac.digest(_key(settings.SECRET_KEY), "\0".join(mark).encode(), "sha256")[:16]
