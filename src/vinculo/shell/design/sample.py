"""What the parts show: a few customers of an invented company, and forms that hold every state."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone

CLASSES = ((1, "ORO"), (2, "PLATA"), (3, "BRONCE"), (4, "BAJO VALOR"))


class Fields(forms.Form):
    """Every kind of field."""

    name = forms.CharField(label="Nombre", help_text="Como la gente lo escribe.")
    email = forms.EmailField(label="Correo", required=False)
    amount = forms.DecimalField(label="Cupo", required=False)
    city = forms.ChoiceField(
        label="Ciudad", choices=[("", "—"), ("bog", "Bogotá"), ("med", "Medellín")]
    )
    channel = forms.ChoiceField(
        label="Canal", choices=[("call", "Llamada"), ("visit", "Visita")], widget=forms.RadioSelect
    )
    note = forms.CharField(label="Nota", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    agrees = forms.BooleanField(label="Acepta que lo llamemos", required=False)
    file = forms.FileField(label="Archivo", required=False)
    closed = forms.CharField(label="Código", disabled=True, initial="C-10482", required=False)


def right() -> Fields:
    return Fields(
        initial={"name": "María Zubizarreta Gil", "city": "bog", "channel": "call"}, prefix="right"
    )


def wrong() -> Fields:
    return Fields({"wrong-email": "maria@", "wrong-amount": "mucho"}, prefix="wrong")


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    city: str
    rank: int
    class_name: str
    amount: Decimal
    last_on: date
    spark: list[int | None]
    days: list[date]


def rows() -> list[Row]:
    today = timezone.localdate()
    told = (
        ("María Zubizarreta Gil", "Bogotá", 1, 18_904_300, 6, [3, 2, 2, 1, 1, 1], 9),
        ("Ferretería El Tornillo S.A.S.", "Medellín", 2, 6_512_000, 21, [2, 2, 3, 2, 2, 2], 21),
        ("Hernán de la Hoz", "Cali", 3, 1_240_500, 74, [2, 2, 3, 3, 3, 3], 40),
        ("Papelería La Esquina", "Pasto", 4, 88_000, 210, [None, 4, 4, 4, 4, 4], 90),
    )
    return [
        Row(name, city, rank, dict(CLASSES)[rank], Decimal(amount), today - timedelta(days=since),
            list(spark), [today - timedelta(days=since + every * n) for n in range(8)])
        for name, city, rank, amount, since, spark, every in told
    ]  # fmt: skip


def purchases() -> list[tuple[date, int]]:
    today = timezone.localdate()
    return [
        (today - timedelta(days=14 + 29 * n), 300_000 + (n * 7 % 5) * 410_000) for n in range(9)
    ]


@dataclass
class Toast:
    level_tag: str
    words: str
    extra_tags: str = ""

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True)
class Clash:
    """What the template of two answers to one field asks for."""

    id: str = "design_clash"
    name: str = "clash"
    mark: str = "1"
    said: str = "Lucía Marín lo cambió hace 2 minutos a:"
    theirs: str = "Calle 72 # 10-34, Bogotá"
    mine: str = "Cl 72 10-34 oficina 502, Bogotá"
    keep_theirs: str = "Dejar lo de Lucía Marín"


def months() -> list[dict[str, Any]]:
    told = [("ene", 42), ("feb", 38), ("mar", 51), ("abr", 47), ("may", 63), ("jun", 58)]
    return [
        {"name": name, "amount": amount * 1_000_000, "x": 20 + 66 * n, "middle": 42 + 66 * n,
         "y": 120 - amount * 1.6, "height": amount * 1.6}
        for n, (name, amount) in enumerate(told)
    ]  # fmt: skip


def heat() -> list[tuple[str, list[tuple[int, str, int, int, float]]]]:
    """(amount band, cells of rank, class, heat, customers, share)."""
    ranks = ((1, 1, 1), (2, 2, 1), (3, 3, 2), (4, 4, 3))
    return [
        (f"Franja {4 - row}", [
            (rank, dict(CLASSES)[rank], max(1, 5 - row - column), 120 * (row + 1) - 31 * column,
             0.31 / (row + 1) / (column + 1))
            for column, rank in enumerate(line)
        ])
        for row, line in enumerate(ranks)
    ]  # fmt: skip
