"""What would change: the trial beside the form of the settings, and whether it is of that form."""

from typing import Any

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.trials import Trial, trial_of, trials_of
from vinculo.analytics.models import MatrixClose, current_policy
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User
from vinculo.shell.work.health import trouble


def chosen_trial(user: User, named: str) -> Trial | None:
    """The person's own trial of that number."""
    return trial_of(user, int(named)) if named.isdecimal() and len(named) < 19 else None


def pane(user: User, policy: Policy | None, chosen: Trial | None = None) -> dict[str, Any]:
    """`policy` is what the form says now; nothing where it cannot be meant."""
    last, done = trials_of(user)
    if chosen:
        last, done = chosen, chosen if chosen.tried else done
    close, now = MatrixClose.last(), current_policy()
    if done and done.is_of(now):
        done = None  # it holds by now: there is nothing left to compare
    is_other = bool(done and not done.is_of(policy))
    is_old = bool(done and not done.is_of_close(close))
    return {
        "chosen": chosen,
        "job": last.job if last and last.tried is None else None,
        "trouble": trouble(last.job) if last else "",
        "trial": done,
        "tried": done.tried if done else None,
        "examples": _named(done.tried.examples) if done and done.tried else [],
        "is_other": is_other,
        "is_old": is_old,
        "may_save": close is None or bool(done and not is_other and not is_old),
        "has_close": close is not None,
    }


def _named(examples: list[tuple[int, str, str]]) -> list[tuple[Customer, str, str]]:
    customers = Customer.objects.in_bulk([customer for customer, _, _ in examples])
    return [(customers[pk], now, then) for pk, now, then in examples if pk in customers]
