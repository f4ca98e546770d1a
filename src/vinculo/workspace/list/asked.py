"""What somebody asks of the list: which customers, in which order. Read from the address."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from urllib.parse import quote, urlencode

from vinculo.shell.accounts.models import User

ALL, MINE, COOLING, QUIET, UNBOUGHT = "todos", "mios", "enfriando", "sin-contacto", "sin-compras"
VIEWS = (MINE, ALL, COOLING, QUIET, UNBOUGHT)
BY_NAME, BY_AMOUNT, BY_LAST, BY_CLASS = "nombre", "compras", "ultima", "clase"
SORTS = (BY_NAME, BY_AMOUNT, BY_LAST, BY_CLASS)


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
    f: str = ""  # a filter, as shell/filters/as_text.py writes it

    @classmethod
    def read(cls, get: Mapping[str, str]) -> "Asked":
        """What makes no sense is passed over."""
        vista, orden = get.get("vista", ""), get.get("orden", "")
        return cls(
            vista=vista if vista in VIEWS else "",
            orden=orden if orden.removeprefix("-") in SORTS else "",
            q=get.get("q", "").replace("\x00", "").strip()[:200],
            rank=_number(get.get("rank")),
            amount_band=_number(get.get("amount_band")),
            tenure_band=_number(get.get("tenure_band")),
            etiqueta=_number(get.get("etiqueta")),
            responsable=_number(get.get("responsable")),
            ciudad=get.get("ciudad", "").replace("\x00", "").strip()[:120],
            f=get.get("f", ""),
        )

    def but(self, **changes: object) -> "Asked":
        return replace(self, **changes)  # type: ignore[arg-type]

    @property
    def query(self) -> str:
        """`?...`, or nothing for the plain list."""
        told = {f.name: getattr(self, f.name) for f in fields(self)}
        kept = {name: value for name, value in told.items() if value not in ("", None)}
        return f"?{urlencode(kept)}" if kept else ""

    @property
    def q_in_address(self) -> str:
        return quote(self.q)

    @property
    def is_filtered(self) -> bool:
        numbers = (self.rank, self.amount_band, self.tenure_band, self.etiqueta, self.responsable)
        return bool(self.ciudad or self.f) or any(number is not None for number in numbers)

    def owner_for(self, viewer: User) -> int | None:
        """Whose customers are meant."""
        return viewer.pk if self.vista == MINE else self.responsable

    @property
    def by(self) -> str:
        return self.orden.removeprefix("-")

    @property
    def is_reversed(self) -> bool:
        return self.orden.startswith("-")


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else None
