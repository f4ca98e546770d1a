"""What was attempted, and what the house acknowledged."""

import itertools
import threading
from dataclasses import dataclass, field


@dataclass
class Ledger:
    """Tokens are words that occur nowhere else, so that each deed can be found again."""

    attempted: dict[str, list[str]] = field(default_factory=dict)
    acknowledged: dict[str, list[str]] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def attempt(self, kind: str) -> str:
        with self._lock:
            token = f"{kind}x{next(self._numbers):06d}x"
            self.attempted.setdefault(kind, []).append(token)
            return token

    def acknowledge(self, kind: str, token: str) -> None:
        with self._lock:
            self.acknowledged.setdefault(kind, []).append(token)

    def count(self) -> int:
        with self._lock:
            return sum(map(len, self.acknowledged.values()))
