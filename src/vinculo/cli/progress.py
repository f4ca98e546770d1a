"""Progress on standard error: a line that renews itself on a terminal, now and then elsewhere."""

import sys
import time

EVERY = {True: 0.2, False: 5.0}
_last = 0.0


def show_progress(*said: object) -> None:
    """A sentence, or (done, total), or (done, total, what is being done)."""
    global _last
    on_terminal = sys.stderr.isatty()
    now = time.monotonic()
    match said:
        case int() as done, int() as total:
            text, is_last = _share(done, total), done == total
        case int() as done, int() as total, str() as doing:
            text, is_last = f"{_share(done, total)}  {doing}", done == total
        case _:
            text, is_last = " ".join(map(str, said)), False
    if now - _last < EVERY[on_terminal] and not is_last:
        return
    _last = now
    begin, end = ("\r\x1b[K", "\n" if is_last else "") if on_terminal else ("", "\n")
    print(begin + text, end=end, file=sys.stderr, flush=True)


def _share(done: int, total: int) -> str:
    share = f" ({100 * done // total} %)" if total else ""
    return f"{done:,} / {total:,}".replace(",", " ") + share
