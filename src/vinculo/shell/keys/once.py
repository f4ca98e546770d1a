"""A POST with an `Idempotency-Key` is done once: whoever asks again is answered the same.

Claim, work and answer are one transaction. Who asks while the first is still at work waits for
it at the unique index. A refusal is not kept: it did nothing, and may be put right.
"""

import hashlib
from collections.abc import Callable

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse

from vinculo.shell.keys.models import ApiKey, GivenAnswer

HEADER = "Idempotency-Key"
LONGEST = 255
_CLAIM = """
INSERT INTO shell_givenanswer (key_id, told, digest, at) VALUES (%s, %s, %s, clock_timestamp())
ON CONFLICT (key_id, told) DO NOTHING RETURNING id
"""


class AskedOtherwise(Exception):
    """The same idempotency key with another request: somebody mixed them up."""


def once(
    request: HttpRequest, key: ApiKey, answer: Callable[[HttpRequest], HttpResponse]
) -> HttpResponse:
    """`told` is the header, of at most `LONGEST` characters. Raises AskedOtherwise."""
    told, asked = request.headers[HEADER], _digest(request)
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_CLAIM, [key.pk, told, asked])
            claimed = cursor.fetchone()
        if claimed is None:
            return _again(GivenAnswer.objects.get(key=key, told=told), asked)
        response = answer(request)
        if response.status_code >= 300:
            transaction.set_rollback(True)
        else:
            GivenAnswer.objects.filter(pk=claimed[0]).update(
                status=response.status_code, body=response.content
            )
        return response


def _again(given: GivenAnswer, asked: str) -> HttpResponse:
    if given.digest != asked:
        raise AskedOtherwise
    body = bytes(given.body or b"")
    response = HttpResponse(body, status=given.status or 200, content_type="application/json")
    response["Idempotent-Replayed"] = "true"
    return response


def _digest(request: HttpRequest) -> str:
    said = b"\n".join((request.get_full_path().encode(), request.body))
    return hashlib.sha256(said).hexdigest()
