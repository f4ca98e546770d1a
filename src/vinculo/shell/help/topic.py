"""The shape of a topic of the help."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Topic:
    """`pages` are names of addresses; one that ends in * stands for all that begin so.

    `purpose` says in a sentence or two what the pages are for, `habits` how people use them,
    `words` what else one may look for to get here.
    """

    slug: str
    title: Text
    icon: str
    purpose: Text
    habits: Sequence[Text]
    pages: Sequence[str]
    words: Text = ""
