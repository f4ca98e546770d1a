"""The steps of a person, with what is done: one statement."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.prepared import ask
from vinculo.shell.request import Request
from vinculo.workspace.first_steps.steps import STEPS, Step

OVER = "first_steps_over"


@dataclass(frozen=True, slots=True)
class Ticked:
    step: Step
    url: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class Checklist:
    steps: Sequence[Ticked]
    is_away: bool

    @property
    def done(self) -> int:
        return sum(one.is_done for one in self.steps)

    @property
    def is_over(self) -> bool:
        return self.done == len(self.steps)

    @property
    def next(self) -> Ticked | None:
        return next((one for one in self.steps if not one.is_done), None)


def steps_of(user: User) -> list[Step]:
    """Who sets the house up has the house's steps; everybody else their own."""
    sets_up = allowed(user, "shell.company")
    return [
        step
        for step in STEPS
        if step.of_house == sets_up and (not step.needs or allowed(user, step.needs))
    ]


def checklist(user: User) -> Checklist:
    steps = steps_of(user)
    facts = "".join(f", ({step.fact})" for step in steps)
    away = "EXISTS (SELECT FROM workspace_steps_put_away WHERE person_id = %(me)s)"
    ((is_away, *done),) = ask(f"SELECT {away}{facts}", {"me": user.pk})
    return Checklist(
        [
            Ticked(step, reverse(step.url), is_done)
            for step, is_done in zip(steps, done, strict=True)
        ],
        is_away,
    )


def on_today(request: Request) -> Checklist | None:
    """While something is left to do and it was not put away; a session asks no more after that."""
    if OVER in request.session:
        return None
    found = checklist(request.user)
    if found.is_away or found.is_over:
        request.session[OVER] = True
        return None
    return found
