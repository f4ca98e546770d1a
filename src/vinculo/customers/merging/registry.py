"""Who follows: one module named in the settings, as the listeners of events are."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from django.conf import settings

from vinculo.customers.merging.follower import Follower


@cache
def followers() -> Sequence[Follower]:
    found: Sequence[Follower] = import_module(settings.MERGING).FOLLOWERS
    return found
