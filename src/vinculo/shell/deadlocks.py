"""When two transactions wait for each other, PostgreSQL ends one: that one is begun again.

A page that merges two records may meet a nightly job that writes the figures of the same two; the
job is run again by the queue, the page by this.
"""

import logging
import time
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import psycopg
from django.db import Error, connection, transaction

log = logging.getLogger("vinculo.deadlocks")
TIMES = 4
PAUSE = 0.05  # seconds
P = ParamSpec("P")
R = TypeVar("R")


def retried_on_deadlock(verb: Callable[P, R]) -> Callable[P, R]:
    """The verb in one transaction, up to `TIMES` times when it is chosen to break a deadlock.

    For verbs that lock what they change themselves and leave their arguments alone: what an
    earlier attempt wrote is gone, what it did to an object in memory is not. Inside of another
    transaction it can not be begun again, and the error passes.
    """

    @wraps(verb)
    def begun_again(*args: P.args, **kwargs: P.kwargs) -> R:
        if connection.in_atomic_block:
            return verb(*args, **kwargs)
        for attempt in range(1, TIMES + 1):
            try:
                with transaction.atomic():
                    return verb(*args, **kwargs)
            except Error as error:
                if attempt == TIMES or not is_deadlock(error):
                    raise
                log.warning("deadlock in %s, attempt %s", verb.__qualname__, attempt)
                time.sleep(PAUSE * attempt)  # who waited for us goes first
        raise AssertionError

    return begun_again


def is_deadlock(error: BaseException | None) -> bool:
    """Also a serialization failure: both say that nothing was written and the same may go well."""
    again = psycopg.errors.DeadlockDetected | psycopg.errors.SerializationFailure
    return isinstance(error, again) or isinstance(getattr(error, "__cause__", None), again)
