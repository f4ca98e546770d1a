"""One page; the theme and the contrast of its own, without changing the person's."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.shell.design import sample
from vinculo.shell.design.tokens import colours, measured
from vinculo.shell.request import Request
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.drawings.cord import cord

SECTIONS = (
    "colour", "type", "buttons", "fields", "choosing", "tables", "value", "charts", "story",
    "saying", "asking", "waiting", "pieces",
)  # fmt: skip


@require_safe
def design(request: Request) -> HttpResponse:
    looks = _looks(request)
    today = timezone.localdate()
    context: dict[str, Any] = {
        "sections": [(name, f"shell/design/{name}.html") for name in SECTIONS],
        "switches": _switches(looks),
        "colours": list(colours()),
        "measured": measured(),
        "right": sample.right(),
        "wrong": sample.wrong(),
        "rows": sample.rows(),
        "classes": sample.CLASSES,
        "heat": sample.heat(),
        "months": sample.months(),
        "clash": sample.Clash(),
        "marked_words": ("gil",),
        "today": today,
        "cord": cord(sample.purchases(), today, current_style(), today, "Compra cada 29 días"),
        "toasts_shown": [
            sample.Toast("success", "Llamada anotada.", f"undo={reverse('design')}"),
            sample.Toast("error", "No se guardó: la conexión se cortó."),
        ],
        "tabs": [
            {"label": "Historia", "url": "#choosing", "current": True},
            {"label": "Compras", "url": "#choosing", "count": 12},
        ],
    }
    return render(request, "shell/design/page.html", context | looks)


def _looks(request: Request) -> dict[str, str]:
    """As asked by this address; otherwise as the person has it."""
    person = request.user
    allowed = {
        "theme": ("auto", "light", "dark"),
        "contrast": ("auto", "more"),
        "density": ("comfortable", "dense"),
    }
    return {
        name: asked if (asked := request.GET.get(name)) in values else getattr(person, name)
        for name, values in allowed.items()
    }


def _switches(looks: dict[str, str]) -> list[tuple[str, list[dict[str, Any]]]]:
    said = (
        (_("Theme"), "theme", [(_("Light"), "light"), (_("Dark"), "dark")]),
        (_("Contrast"), "contrast", [(_("As the device"), "auto"), (_("High"), "more")]),
        (_("Tables"), "density", [(_("Comfortable"), "comfortable"), (_("Compact"), "dense")]),
    )
    return [
        (title, [
            {"label": label, "current": looks[name] == value,
             "url": "?" + "&".join(f"{n}={value if n == name else looks[n]}" for n in looks)}
            for label, value in values
        ])
        for title, name, values in said
    ]  # fmt: skip
