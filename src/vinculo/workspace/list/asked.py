"""What somebody asks of the list: which customers, in which order. Read from the address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from urllib.parse import quote, urlencode

from vinculo.shell.accounts.models import User

ALL, MINE, COOLING, QUIET, UNBOUGHT = "todos", "mios", "enfriando", "sin-contacto", "sin-compras"
VIEWS = (MINE, ALL, COOLING, QUIET, UNBOUGHT)
BY_NAME, BY_AMOUNT, BY_LAST, BY_CLASS, BY_CITY = "nombre", "compras", "ultima", "clase", "ciudad"
SORTS = (BY_NAME, BY_AMOUNT, BY_LAST, BY_CLASS, BY_CITY)
TABLE, BOARD, CALENDAR = "", "tablero", "calendario"
COMPACT, NEVER = "compacta", "nunca"
_WORDS = re.compile(r"[a-z0-9_.]{1,40}(,[a-z0-9_.]{1,40}){0,39}")
_OWN = re.compile(r"own_[a-z0-9_]{1,30}")  # a field of the company's own
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])|nunca")


@dataclass(frozen=True, slots=True)
class Asked:
    """Names as they stand in the address; a leading `-` turns the order round."""

    vista: str = ""
    orden: str = ""
    q: str = ""
    rank: int | None = None
    amount_band: int | None = None
    tenure_band: int | None = None
    etiqueta: int | None = None
    responsable: int | None = None
    ciudad: str = ""
    mes: str = ""  # of the last purchase
    f: str = ""  # a filter, as shell/filters/as_text.py writes it
    forma: str = ""
    por: str = ""  # what the board's columns are
    columnas: str = ""
    pie: str = ""
    grupo: str = ""
    densidad: str = ""
    v: int | None = None  # the view that was opened

    @classmethod
    def read(cls, get: Mapping[str, str]) -> "Asked":
        """What makes no sense is passed over."""
        vista, orden = get.get("vista", ""), get.get("orden", "")
        return cls(
            vista=vista if vista in VIEWS else "",
            orden=orden if _is_order(orden.removeprefix("-")) else "",
            q=get.get("q", "").replace("\x00", "").strip()[:200],
            rank=_number(get.get("rank")),
            amount_band=_number(get.get("amount_band")),
            tenure_band=_number(get.get("tenure_band")),
            etiqueta=_number(get.get("etiqueta")),
            responsable=_number(get.get("responsable")),
            ciudad=get.get("ciudad", "").replace("\x00", "").strip()[:120],
            mes=_fitting(_MONTH, get.get("mes")),
            f=get.get("f", ""),
            forma=get.get("forma", "") if get.get("forma") in (BOARD, CALENDAR) else "",
            por=_fitting(_WORDS, get.get("por")),
            columnas=_fitting(_WORDS, get.get("columnas")),
            pie=_fitting(_WORDS, get.get("pie")),
            grupo=_fitting(_WORDS, get.get("grupo")),
            densidad=COMPACT if get.get("densidad") == COMPACT else "",
            v=_number(get.get("v")),
        )

    def but(self, **changes: object) -> "Asked":
        return replace(self, **changes)  # type: ignore[arg-type]

    @property
    def query(self) -> str:
        """`?...`, or nothing for the plain list."""
        told = self.as_get()
        return f"?{urlencode(told)}" if told else ""

    def as_get(self) -> dict[str, str]:
        """What `read` reads, without what is left open."""
        told = {f.name: getattr(self, f.name) for f in fields(self)}
        return {name: str(value) for name, value in told.items() if value not in ("", None)}

    @property
    def chosen(self) -> tuple[str, ...]:
        """The columns that were chosen, in their order; none: those that the list has itself."""
        return tuple(filter(None, self.columnas.split(",")))

    @property
    def totals(self) -> tuple[str, ...]:
        return tuple(filter(None, self.pie.split(",")))

    @property
    def q_in_address(self) -> str:
        return quote(self.q)

    @property
    def is_filtered(self) -> bool:
        numbers = (self.rank, self.amount_band, self.tenure_band, self.etiqueta, self.responsable)
        words = self.ciudad or self.mes or self.f
        return bool(words) or any(number is not None for number in numbers)

    def owner_for(self, viewer: User) -> int | None:
        """Whose customers are meant."""
        return viewer.pk if self.vista == MINE else self.responsable

    @property
    def by(self) -> str:
        return self.orden.removeprefix("-")

    @property
    def is_own_order(self) -> bool:
        return bool(_OWN.fullmatch(self.by))

    @property
    def is_reversed(self) -> bool:
        return self.orden.startswith("-")


def _is_order(word: str) -> bool:
    return word in SORTS or bool(_OWN.fullmatch(word))


def _fitting(pattern: re.Pattern[str], text: str | None) -> str:
    return text if text and pattern.fullmatch(text) else ""


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else None
