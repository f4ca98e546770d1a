"""The doors of the rights desk: an administrator's alone, until the company says otherwise."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.doors.actors import ADMINISTRATOR, ANYBODY
from tests.doors.door import Door
from tests.doors.example import Example


def _request(example: Example) -> list[Any]:
    return [example.rights.pk]


def _file(example: Example) -> list[Any]:
    return [*_request(example), 1]


def _empty(example: Example) -> dict[str, Any]:
    return {"unknown": "1"}


def _whose(example: Example) -> dict[str, Any]:
    return {"whose": "52.345.678"}


def _because(example: Example) -> dict[str, Any]:
    return {"because": "Archivo viejo"}


def _letter(example: Example) -> list[Any]:
    return ["copy"]


_DONE = {302: ADMINISTRATOR}
_WRONG = {422: ADMINISTRATOR}
_SEEN = {200: ADMINISTRATOR}

ROWS: dict[str, Door] = {
    # Without signing in. A link is a secret: who does not have one finds nothing.
    "rights_filing": Door(get={200: ANYBODY}, post={422: ANYBODY}, data=_empty),
    "rights_filed": Door(get={404: ANYBODY}, args=lambda example: ["no-such-link"]),
    "rights_filed_code": Door(post={404: ANYBODY}, args=lambda example: ["no-such-link"]),
    "rights_desk": Door(get=_SEEN),
    "rights_new": Door(get=_SEEN, post=_WRONG, data=_empty),
    "rights_terms": Door(get=_SEEN),
    "rights_settings": Door(get=_SEEN, post=_WRONG, data=_empty),
    "rights_letter": Door(
        get=_SEEN, post=_DONE, args=_letter, data=lambda example: {"text": "Señor(a) {nombre}:"}
    ),
    "rights_return": Door(get=_SEEN, post=_WRONG, data=_empty),
    "rights_verify": Door(
        get=_SEEN, post=_SEEN,
        data=lambda example: {"file": SimpleUploadedFile("r.pdf", b"%PDF")},
    ),
    "rights_request": Door(get=_SEEN, args=_request),
    "rights_file": Door(get={404: ADMINISTRATOR}, args=_file),  # none is kept
    "rights_customer": Door(post=_DONE, args=_request, data=_whose),
    "rights_identity": Door(
        post=_DONE, args=_request, data=lambda example: {"method": "known", "note": ""}
    ),
    "rights_assignment": Door(
        post=_DONE, args=_request,
        data=lambda example: {"person": example.world.administrator.pk},
    ),
    "rights_extension": Door(post=_DONE, args=_request, data=_because),
    "rights_note": Door(post=_DONE, args=_request, data=lambda example: {"text": "Llamó"}),
    "rights_copy": Door(post=_DONE, args=_request),
    "rights_blocking": Door(post=_DONE, args=_request),
    "rights_release": Door(post=_DONE, args=_request),
    "rights_hold": Door(post=_DONE, args=_request, data=_because),
    "rights_hold_lifting": Door(post={404: ADMINISTRATOR}, args=_file),  # none was placed
    "rights_objection": Door(post=_DONE, args=_request),
    "rights_erasure": Door(post=_DONE, args=_request, data=lambda example: {"sure": "1"}),
    "import_doubts": Door(get=_SEEN),
    "import_doubts_of": Door(get=_SEEN, args=lambda example: [example.importing.pk]),
    "import_doubt": Door(post={404: ADMINISTRATOR}, args=lambda example: [1]),  # nobody is in doubt
    "import_doubt_again": Door(post={404: ADMINISTRATOR}, args=lambda example: [1]),
    "rights_answer": Door(post=_DONE, args=_request, data=lambda example: {"text": "Señora"}),
}  # fmt: skip
