"""Progress on standard error: a line that renews itself on a terminal, now and then elsewhere."""

import sys
import time

_last = 0.0
EVERY = {True: 0.2, False: 5.0}


def show_progress(*said: object) -> None:
    """A sentence, or (done, total)."""
    global _last
    on_terminal = sys.stderr.isatty()
    now = time.monotonic()
    if now - _last < EVERY[on_terminal] and not _is_last(said):
        return
    _last = now
    text = _percent(*said) if len(said) == 2 and _are_numbers(said) else " ".join(map(str, said))
    end = "\n" if not on_terminal or _is_last(said) else ""
    print(f"\r\x1b[K{text}" if on_terminal else text, end=end, file=sys.stderr, flush=True)


def _are_numbers(said: tuple[object, ...]) -> bool:
    return all(isinstance(value, int) for value in said)


def _is_last(said: tuple[object, ...]) -> bool:
    return len(said) == 2 and _are_numbers(said) and said[0] == said[1]


def _percent(done: object, total: object) -> str:
    assert isinstance(done, int)
    assert isinstance(total, int)
    share = f" ({100 * done // total} %)" if total else ""
    return f"{done:,} / {total:,}".replace(",", " ") + share
