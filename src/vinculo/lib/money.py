"""Numbers, money, percentages and dates as a company writes them. Quick: no babel here."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal

from vinculo.lib.months import ENGLISH, SPANISH

NBSP = "\u00a0"
_ROUND = Context(prec=60, rounding=ROUND_HALF_UP)
_QUANTA = [Decimal(1).scaleb(-places) for places in range(13)]

SYMBOLS = {
    "COP": "$", "MXN": "$", "CLP": "$", "ARS": "$", "UYU": "$", "USD": "US$", "EUR": "€",
    "GBP": "£", "PEN": "S/", "BRL": "R$", "PYG": "₲", "BOB": "Bs", "VES": "Bs", "CRC": "₡",
    "GTQ": "Q", "HNL": "L", "NIO": "C$", "PAB": "B/.", "DOP": "RD$", "CUP": "$",
}  # fmt: skip
# Where cents are not used in daily life, whatever the standard says.
WHOLE = frozenset({"COP", "CLP", "PYG", "CRC", "JPY"})
AFTER = frozenset({"EUR"})  # written after the amount, as in Spain
DOLLARS_AT_HOME = frozenset({"EC", "SV", "PA", "US", "PR"})  # where USD is written `$`


@dataclass(frozen=True, slots=True)
class Style:
    """A company's way of writing; made once from its settings."""

    decimal: str = ","
    thousands: str = "."
    currency: str = "COP"
    date_order: str = "dmy"  # dmy, mdy, ymd
    language: str = "es"
    country: str = "CO"


def format_number(value: Decimal | int | float, style: Style, places: int | None = None) -> str:
    """`1.234,5`. Without `places`, as many decimals as the value has (at most four)."""
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if not number.is_finite():
        return "—"
    if places is None:
        text = f"{number.quantize(_QUANTA[4], context=_ROUND):,f}".rstrip("0").rstrip(".")
    else:
        text = f"{number.quantize(_QUANTA[places], context=_ROUND):,f}"
    if text.startswith("-") and not text.strip("-0.,"):
        text = text[1:]  # no minus zero
    if style.decimal == "." and style.thousands == ",":
        return text
    whole, point, tail = text.partition(".")
    return whole.replace(",", style.thousands) + (style.decimal + tail if point else "")


def format_money(
    value: Decimal | int | float, style: Style, currency: str = "", places: int | None = None
) -> str:
    """`$ 1.234`, `-$ 1.234,50`, `US$ 99,00`, `12,50 €`; a no-break space between sign and figure.

    Cents are shown where the currency uses them, or when the amount has them.
    """
    currency = currency or style.currency
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if places is None:
        whole = currency in WHOLE and number == number.to_integral_value()
        places = 0 if whole else 2
    figure = format_number(abs(number), style, places)
    sign = "-" if number < 0 and figure.strip("0.,' ") else ""
    mark = currency_mark(currency, style)
    if currency in AFTER:
        return f"{sign}{figure}{NBSP}{mark}"
    return f"{sign}{mark}{NBSP}{figure}"


def currency_mark(currency: str, style: Style) -> str:
    """The sign; a foreign currency that shares the sign of ours goes by its code."""
    if currency == "USD" and style.currency == "USD" and style.country in DOLLARS_AT_HOME:
        return "$"
    mark = SYMBOLS.get(currency, currency)
    return currency if currency != style.currency and mark == SYMBOLS.get(style.currency) else mark


def format_percent(share: Decimal | int | float, style: Style, places: int = 1) -> str:
    """`12,5 %` of 0.125; whole figures without decimals."""
    number = (share if isinstance(share, Decimal) else Decimal(str(share))) * 100
    text = format_number(number, style, places)
    if places and style.decimal in text:
        text = text.rstrip("0").rstrip(style.decimal)
    return f"{text}{NBSP}%"


def format_date(day: date, style: Style, form: str = "short") -> str:
    """`short` 03/03/2026, `medium` 3 mar 2026, `long` 3 de marzo de 2026, `month` marzo de 2026."""
    if form == "short":
        d, m, y = f"{day.day:02}", f"{day.month:02}", f"{day.year:04}"
        if style.date_order == "ymd":
            return f"{y}-{m}-{d}"
        return f"{m}/{d}/{y}" if style.date_order == "mdy" else f"{d}/{m}/{y}"
    spanish = style.language.startswith("es")
    name = (SPANISH if spanish else ENGLISH)[day.month - 1]
    if form == "month":
        return f"{name} de {day.year}" if spanish else f"{name} {day.year}"
    if form == "medium":
        return f"{day.day}{NBSP}{name[:3]}{NBSP}{day.year}"
    if form != "long":
        raise ValueError(f"no such form: {form}")
    if spanish:
        return f"{day.day} de {name} de {day.year}"
    if style.date_order == "mdy":
        return f"{name} {day.day}, {day.year}"
    return f"{day.day} {name} {day.year}"
