"""Show a growing log on the terminal."""

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

LOOK_EVERY = 0.2


@contextlib.contextmanager
def follow(path: Path, out: TextIO) -> Iterator[None]:
    """Copy what is appended to the log, from now until the end of the block."""
    ended = threading.Event()
    begin = path.stat().st_size if path.exists() else 0
    thread = threading.Thread(target=_copy, args=(path, begin, out, ended), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(2)


def _copy(path: Path, begin: int, out: TextIO, ended: threading.Event) -> None:
    """The log may be turned over: then its successor is followed from its beginning."""
    position, inode = begin, None
    last_round = False
    while True:
        with contextlib.suppress(FileNotFoundError), path.open("rb") as log:
            current = os.fstat(log.fileno()).st_ino
            if inode is not None and current != inode:
                position = 0
            inode = current
            log.seek(position)
            text = log.read()
            text = text[: text.rfind(b"\n") + 1]
            position += len(text)
            if text:
                try:
                    out.write(text.decode(errors="replace"))
                    out.flush()
                except (OSError, ValueError):
                    return  # the terminal is gone; the log is not
        if last_round:
            return
        last_round = ended.wait(LOOK_EVERY)
