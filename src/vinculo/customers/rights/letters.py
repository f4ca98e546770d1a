"""Letters that answer a request: written from a text whose placeholders are a short list.

A text is ours or the company's own; nothing in it is computed, looked up or run.
"""

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import LetterText, RightsAnswer, RightsFile, RightsRequest
from vinculo.customers.rights.desk import backups_gone_on
from vinculo.customers.rights.files import keep_file
from vinculo.customers.rights.pages import Pages
from vinculo.customers.rights.requests import close, step
from vinculo.customers.rights.terms import term_named
from vinculo.lib.money import format_date
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.ui.convention import current_style

LONGEST = 8000
# The words that people write between braces, in the language of the letters.
PLACEHOLDERS = (
    "nombre", "codigo", "fecha", "empresa", "identificacion_empresa", "recibida", "plazo",
    "derecho", "norma", "responsable", "copias_hasta",
)  # fmt: skip
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Letter:
    """`right` is empty for any; `outcome` closes the request with it."""

    name: str
    title: str | Promise
    rights: tuple[str, ...]
    outcome: str
    text: str


GREETING = "{fecha}\n\nSeñor(a) {nombre}:\n\n"
ENDING = "\n\nEl número de su solicitud es {codigo}.\n\nCordialmente,\n\n{responsable}\n{empresa}"
_ASKED = "El {recibida} recibimos su solicitud. "
LETTERS = (
    Letter(
        "received", gettext_lazy("We received it"), (), "",
        "El {recibida} recibimos su solicitud ({derecho}). La responderemos a más tardar"
        " el {plazo}, según {norma}.",
    ),
    Letter(
        "extended", gettext_lazy("We need more time"), (), "",
        _ASKED + "Necesitamos más tiempo del previsto para responderla bien: lo haremos"
        " a más tardar el {plazo}.\n\nEl motivo es: ",
    ),
    Letter(
        "copy", gettext_lazy("Here is their copy"), ("access", "portability"), "granted",
        _ASKED + "Con esta carta le entregamos la copia de todos los datos suyos que tenemos,"
        " para leer y para llevar a otro programa. No incluye lo que hablaría de otras personas.",
    ),
    Letter(
        "corrected", gettext_lazy("It is put right"), ("rectification",), "granted",
        _ASKED + "Ya corregimos sus datos como nos lo pidió.",
    ),
    Letter(
        "blocked", gettext_lazy("It is blocked"), ("blocking",), "granted",
        _ASKED + "Sus datos quedaron bloqueados: nadie los usa ni le contacta mientras dure"
        " el bloqueo.",
    ),
    Letter(
        "erased", gettext_lazy("It is erased"), ("erasure",), "granted",
        _ASKED + "Borramos sus datos personales. Conservamos solo cifras que no dicen de quién"
        " son, y una huella que impide que vuelvan por error. Las copias de seguridad que"
        " todavía los contienen se borran a más tardar el {copias_hasta}.",
    ),
    Letter(
        "not_contacted", gettext_lazy("They are not contacted any more"), ("objection",),
        "granted",
        _ASKED + "Desde hoy no le contactamos más. Solo le escribiremos para confirmar una"
        " operación suya, responder lo que usted pida o avisarle de un fraude.",
    ),
    Letter(
        "refused", gettext_lazy("We cannot do it"), (), "refused",
        _ASKED + "No podemos hacer lo que nos pide, por esta razón: \n\nSi no está de acuerdo,"
        " puede presentar una queja ante la autoridad de protección de datos.",
    ),
    Letter(
        "nothing", gettext_lazy("We hold nothing"), (), "granted",
        _ASKED + "Buscamos con los datos que nos dio y no tenemos ninguno suyo.",
    ),
)  # fmt: skip


def letters_for(request: RightsRequest) -> list[Letter]:
    return [one for one in LETTERS if not one.rights or request.right in one.rights]


def letter_named(name: str) -> Letter | None:
    return next((one for one in LETTERS if one.name == name), None)


def text_of(letter: Letter) -> str:
    """The company's wording, or ours."""
    own = LetterText.objects.filter(name=letter.name).first()
    return own.text if own else GREETING + letter.text + ENDING


def set_text(letter: Letter, text: str, by: Actor) -> None:
    """Empty: ours again."""
    if not text.strip():
        LetterText.objects.filter(name=letter.name).delete()
        return
    LetterText.objects.update_or_create(
        name=letter.name,
        defaults={"text": text, "changed_at": timezone.now(), "changed_by_name": by.name},
    )


def unknown_in(text: str) -> list[str]:
    """What stands between braces and is no placeholder of ours."""
    return [word for word in _PLACEHOLDER.findall(text) if word not in PLACEHOLDERS]


def written(text: str, values: Mapping[str, str]) -> str:
    """Each placeholder once, by what it says; what it says is not read again."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def values_for(request: RightsRequest, signer: str) -> dict[str, str]:
    company, found = Company.get(), term_named(request.term)
    name = request.customer.name if request.customer else ""
    erasure = getattr(request.customer, "erasure", None) if request.customer else None
    return {
        "nombre": request.applicant or name,
        "codigo": request.code,
        "fecha": _long(timezone.localdate()),
        "empresa": company.name,
        "identificacion_empresa": getattr(company, "tax_id", "") or "",
        "recibida": _long(request.received_on),
        "plazo": _long(request.due_on),
        "derecho": str(request.get_right_display()).lower(),
        "norma": found[0].title if found else "",
        "responsable": signer,
        "copias_hasta": _long(
            erasure.backups_gone_on if erasure else backups_gone_on(timezone.localdate())
        ),
    }


def compose(request: RightsRequest, letter: Letter, signer: str) -> str:
    return written(text_of(letter), values_for(request, signer))


@transaction.atomic
def send(request: RightsRequest, text: str, by: Actor, outcome: str = "") -> RightsAnswer:
    """Keep the letter as it goes out, with its hash; an outcome closes the request."""
    with tempfile.TemporaryDirectory(prefix="vinculo-letter-") as scratch:
        path = Path(scratch) / "letter.pdf"
        pages = Pages(path, _("%(company)s, answer %(code)s") % {
            "company": Company.get().name, "code": request.code,
        })  # fmt: skip
        for paragraph in text.split("\n"):
            pages.paragraph(paragraph)
        pages.finish()
        file = keep_file(
            request, RightsFile.Kind.LETTER, f"respuesta-{request.code}.pdf", "application/pdf",
            [path.read_bytes()],
        )  # fmt: skip
    answer = RightsAnswer.objects.create(
        request=request, text=text, sent_at=timezone.now(), sent_by_name=by.name, file=file
    )
    step(request, "answered", file.sha256, by)
    if outcome:
        close(request, outcome, by)
    return answer


def _long(day: date) -> str:
    return format_date(day, current_style(), "long")
