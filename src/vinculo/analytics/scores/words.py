"""How scores read: what they foretell, why a customer has theirs, what is suspicious of a model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.analytics.scores.catalogue import BY_NAME
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.customers.models import Customer
from vinculo.shell.custom.definitions import definitions_of
from vinculo.shell.ui.tags.figures import number, percent, whole_money


@dataclass(frozen=True, slots=True)
class Why:
    """`points` above 0 make the outcome likelier; `width` is of a hundred."""

    text: str
    points: float
    width: int

    @property
    def is_up(self) -> bool:
        return self.points > 0


def foretold(outcome: Outcome, ahead: int) -> str:
    """The question that the score answers, as a sentence."""
    months = ngettext("%(n)d month", "%(n)d months", ahead) % {"n": ahead}
    if outcome.kind == "churn":
        return _("Will not buy again within %(months)s") % {"months": months}
    if outcome.kind == "default":
        return _("Will leave something unpaid %(days)d days after it is due, within %(months)s") % {
            "days": outcome.late_days, "months": months,
        }  # fmt: skip
    if outcome.kind == "propensity":
        return _("Will buy of %(category)s within %(months)s") % {
            "category": outcome.category, "months": months,
        }  # fmt: skip
    fields = definitions_of("customer", archived=True)
    field = next((one for one in fields if one.key == outcome.field), None)
    label = field.label if field else outcome.field
    if not outcome.choice:
        return _("“%(field)s” comes within %(months)s") % {"field": label, "months": months}
    option = next((o for o in field.options if o.key == outcome.choice), None) if field else None
    return _("“%(field)s” becomes “%(choice)s” within %(months)s") % {
        "field": label, "choice": option.label if option else outcome.choice, "months": months,
    }  # fmt: skip


def label_of(name: str) -> str:
    return str(BY_NAME[name].label) if name in BY_NAME else name


def value_of(name: str, value: Any, finer: int = 0) -> str:
    """As a person would write it, with its unit; `finer` by so many places."""
    if value is None or value == "":
        return _("not known")
    feature = BY_NAME.get(name)
    if isinstance(value, str):
        named = {
            "kind": dict(Customer.Kind.choices),
            "preferred_channel": dict(Customer.Channel.choices),
        }.get(name, {})
        return str(named.get(value, value))
    unit = feature.unit if feature else "count"
    if unit == "money":
        return whole_money(value)
    if unit == "share":
        return percent(value, finer)
    figure = number(value, (0 if unit in ("count", "days") else 1) + finer)
    if unit == "days":
        return ngettext("%(n)s day", "%(n)s days", round(value)) % {"n": figure}
    if unit == "months":
        return ngettext("%(n)s month", "%(n)s months", round(value)) % {"n": figure}
    return _("%(n)s times") % {"n": figure} if unit == "times" else figure


def whys(reasons: Sequence[Sequence[Any]]) -> list[Why]:
    most = max((abs(points) for _names, _values, points in reasons), default=1) or 1
    found = []
    for names, values, points in reasons:
        said = [
            _("%(name)s: %(value)s") % {"name": label_of(n), "value": value_of(n, v)}
            for n, v in zip(names, values, strict=True)
        ]
        text = said[0]
        if len(said) == 2:
            text = _("%(one)s; together with %(other)s") % {"one": said[0], "other": said[1]}
        found.append(Why(text, points, max(4, round(100 * abs(points) / most))))
    return found


def suspicion(alarm: Mapping[str, Any]) -> str:
    """An alarm of a model, as a sentence that says what to do."""
    words = {"variable": label_of(alarm["variable"])} | {
        key: number(value, 0 if value >= 2 else 2) for key, value in alarm["figures"].items()
    }
    sentences = {
        "too_good": _("“%(variable)s” alone nearly tells the outcome (AUC %(auc)s). See whether it"
                      " is written down only afterwards."),
        "far_ahead": _("“%(variable)s” alone tells far more (AUC %(auc)s) than any other"
                       " (%(next)s). See whether it is written down only afterwards."),
        "never": _("With some values of “%(variable)s” the outcome never comes (AUC %(auc)s"
                   " alone). See whether it is written down only afterwards."),
        "presence": _("Whether “%(variable)s” is filled in tells the outcome. See whether it is"
                      " filled in only afterwards."),
        "few": _("Little history: %(yes)s customers with the outcome, %(no)s without. Take the"
                 " figures with care."),
        "many_variables": _("%(variables)s features are many for %(yes)s customers of the rarer"
                            " kind. Take the figures with care."),
        "unproven": _("There is too little history to prove this table: at least 20 customers"
                      " with the outcome and 20 without are needed. It works, but nobody knows"
                      " how well."),
        "contrary": _("With these points, those who have more of them have the outcome less often."
                      " See whether the table is turned round."),
    }  # fmt: skip
    return sentences[alarm["what"]] % words
