"""What the commands of the matrix and of the warehouse answer, in sentences."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext

Answer = dict[str, Any]
SHOWN = 40


def closed(answer: Answer) -> str:
    if answer["through"] is None:
        return _("There are no purchases yet: nothing to close.")
    if not answer["closed"]:
        return _("Nothing to do: every close through %(month)s holds.") % {
            "month": answer["through"]
        }
    count = len(answer["closed"])
    words = {
        "count": _n(count), "first": answer["closed"][0], "last": answer["closed"][-1],
        "customers": _n(answer["customers"]), "moved": _n(answer["moved"]),
        "seconds": f"{answer['seconds']:.1f}",
    }  # fmt: skip
    return (
        ngettext(
            "%(count)s close was made, from %(first)s to %(last)s, in %(seconds)s s.",
            "%(count)s closes were made, from %(first)s to %(last)s, in %(seconds)s s.",
            count,
        ) % words
        + "\n"
        + _("%(customers)s customers have a class; %(moved)s changes of class in all.") % words
    )  # fmt: skip


def exported(answer: Answer) -> str:
    return _("%(customers)s customers at the close of %(period)s are in %(file)s.") % {
        **answer, "customers": _n(answer["customers"])
    }  # fmt: skip


def measured(answer: Answer) -> str:
    """A table of at most SHOWN rows: whoever wants them all asks for --json."""
    rows = answer["rows"]
    words = {
        "title": answer["title"], "day": answer["as_of"], "count": _n(len(rows)),
        "engine": answer["engine"], "seconds": f"{answer['seconds']:.1f}".replace(".", ","),
    }  # fmt: skip
    said = _("%(title)s, as of %(day)s: %(count)s rows by %(engine)s in %(seconds)s s.") % words
    if not rows:
        return said
    cells = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows[:SHOWN])]
    widths = [max(len(row[n]) for row in cells) for n in range(len(cells[0]))]
    lines = [
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in cells
    ]
    if len(rows) > SHOWN:
        lines.append(_("... and %(count)s more; --json gives them all.") % {
            "count": _n(len(rows) - SHOWN)
        })  # fmt: skip
    return "\n".join([said, *lines])


def _cell(value: Any) -> str:
    if isinstance(value, Decimal):
        return _money(str(value.quantize(Decimal("0.01"))))
    if isinstance(value, float):
        return f"{value:.4f}".replace(".", ",")
    return "" if value is None else str(value)


def _status(answer: Answer) -> str:
    if not answer["months"]:
        said = _("No purchases have been read yet.")
    else:
        said = _("%(purchases)s purchases from %(first)s to %(last)s, %(size)s in %(folder)s.") % {
            **answer, "purchases": _n(answer["purchases"]), "size": _size(answer["bytes"])
        }  # fmt: skip
    if answer["missing"]:
        said += "\n" + _("Files are missing of: %(months)s. Make them with: %(do)s") % {
            "months": ", ".join(answer["missing"]), "do": "vinculo warehouse refresh"
        }  # fmt: skip
    facts = {name: fact for name, fact in answer["facts"].items() if fact["rows"]}
    if facts:
        said += "\n" + _("Besides: %(facts)s.") % {
            "facts": ", ".join(f"{name} {_n(fact['rows'])}" for name, fact in facts.items())
        }  # fmt: skip
    if not answer["waiting"]:
        return said + "\n" + _("No month waits to be read.")
    return said + "\n" + _("They wait to be read: %(months)s. Read them with: %(do)s") % {
        "months": ", ".join(answer["waiting"]), "do": "vinculo warehouse refresh"
    }  # fmt: skip


def _refreshed(answer: Answer) -> str:
    if not answer["mirrored"] and not answer["removed"]:
        return _("Nothing to do: the purchases were up to date.")
    count = len(answer["mirrored"])
    said = ngettext(
        "%(count)s month was read, of %(all)s.", "%(count)s months were read, of %(all)s.", count
    ) % {"count": _n(count), "all": _n(answer["months"])}  # fmt: skip
    if answer["removed"]:
        said += " " + _("Without purchases now: %(months)s.") % {
            "months": ", ".join(answer["removed"])
        }
    return said


def _verified(answer: Answer) -> str:
    if answer["equal"]:
        return _("All %(months)s months agree with the database: %(purchases)s purchases, "
                 "%(amount)s in all.") % {
            "months": _n(answer["months"]), "purchases": _n(answer["purchases"]),
            "amount": _money(answer["amount"]),
        }  # fmt: skip
    lines = [_("These months differ from the database:")] if answer["different"] else []
    for month in answer["different"]:
        lines.append(
            f"  {month['month']}: "
            + _("read %(files)s; the database has %(database)s")
            % {"files": _sum(month["files"]), "database": _sum(month["database"])}
        )
    if facts := [fact["fact"] for fact in answer["facts"]]:
        lines.append(_("These facts differ: %(facts)s.") % {"facts": ", ".join(facts)})
    is_waiting = all(one["waiting"] for one in [*answer["different"], *answer["facts"]])
    do = "vinculo warehouse " + ("refresh" if is_waiting else "rebuild")
    return "\n".join([*lines, _("Put it right with: %(do)s") % {"do": do}])


def _sum(found: Answer | None) -> str:
    if found is None:
        return _("nothing that can be read")
    return _("%(purchases)s purchases, %(amount)s") % {
        "purchases": _n(found["purchases"]), "amount": _money(found["amount"])
    }  # fmt: skip


def _n(count: int) -> str:
    return f"{count:,}".replace(",", " ")


def _money(amount: str) -> str:
    return f"{Decimal(amount):,}".replace(",", " ").replace(".", ",")


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


WORDS: dict[str, Callable[[Answer], str]] = {
    "status": _status, "refresh": _refreshed, "rebuild": _refreshed, "verify": _verified,
}  # fmt: skip
