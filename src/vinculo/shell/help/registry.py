"""The topics of the help. `config/help.py` gathers them."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from django.conf import settings
from django.urls import reverse

from vinculo.shell.help.topic import Topic
from vinculo.shell.search.kinds import Step


@cache
def topics() -> Sequence[Topic]:
    found: Sequence[Topic] = import_module(settings.HELP).TOPICS
    return found


def topic_named(slug: str) -> Topic | None:
    return next((topic for topic in topics() if topic.slug == slug), None)


@cache
def topic_of(page: str) -> Topic | None:
    """The page's own, or that of the longest beginning of its name."""
    fits = [
        (len(name), at)
        for at, topic in enumerate(topics())
        for name in topic.pages
        if name == page or (name.endswith("*") and page.startswith(name[:-1]))
    ]
    exact = next((topic for topic in topics() if page in topic.pages), None)
    return exact or (topics()[max(fits)[1]] if fits else None)


def address_of(page: str) -> str:
    """Of the help with a page; of all the help where nothing is said of it."""
    topic = topic_of(page)
    return reverse("help_topic", args=[topic.slug]) if topic else reverse("help")


def topics_as_steps() -> list[Step]:
    """For the search box."""
    return [
        Step(
            topic.title, reverse("help_topic", args=[topic.slug]), "circle-question-mark",
            topic.words,
        )
        for topic in topics()
    ]  # fmt: skip
