"""What another policy would change at the last close, before it is saved."""

import shutil
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from vinculo.analytics.engine import connect
from vinculo.analytics.matrix import periods
from vinculo.analytics.matrix.closing import known_since, reported, sums_of
from vinculo.analytics.matrix.making import Close, Maker
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import MatrixClose
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.shell.work.working import Report, unheard

SHOWN = 20
LEFT_BEHIND = 3600  # seconds after which a folder belongs to a try whose worker died


@dataclass(frozen=True, slots=True)
class Preview:
    """`classes` are (name, customers now, customers then) of the new policy's classes, the best
    first; `moves` are (name now, name then, customers) of those who would change; `examples` are
    (customer, name now, name then), those who buy most. `moved_a_month` is the share of customers
    who changed class at an average close of the last twelve, now and then. `digest` names the
    close it was compared with."""

    period: str
    digest: str
    classes: list[tuple[str, int, int]]
    moves: list[tuple[str, str, int]]
    moved: int
    examples: list[tuple[int, str, str]]
    moved_a_month: tuple[float, float]
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> "Preview":
        rows = {name: [tuple(row) for row in stored[name]] for name in ROWS}
        return cls(**stored | rows | {"moved_a_month": tuple(stored["moved_a_month"])})


ROWS = ("classes", "moves", "examples")


def preview(policy: Policy, report: Report = unheard) -> Preview | None:
    """Close the whole history again beside the real one; nothing without a close."""
    last = MatrixClose.last()
    if last is None:
        return None
    started = time.monotonic()
    root = folder()
    manifest = Manifest.load(root)
    wanted = sorted(
        periods.of(period) for period in MatrixClose.objects.values_list("pk", flat=True)
    )
    root.mkdir(parents=True, exist_ok=True)
    _clear_left_behind(root)
    aside = Path(tempfile.mkdtemp(prefix="preview-", dir=root))
    try:
        with connect(root) as engine:
            since = known_since(engine, aside / "since.csv")
            maker = Maker(engine, aside, policy, sums_of(root, manifest), since)
            made = reported(maker, wanted, [], report)
            return _compare(maker, made, last, root, time.monotonic() - started)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _clear_left_behind(root: Path) -> None:
    for folder_of_the_dead in root.glob("preview-*"):
        if time.time() - folder_of_the_dead.stat().st_mtime > LEFT_BEHIND:
            shutil.rmtree(folder_of_the_dead, ignore_errors=True)


def _compare(
    maker: Maker, made: list[Close], last: MatrixClose, root: Path, seconds: float
) -> Preview:
    then, now = maker.policy, last.policy
    real = Maker(maker.connection, root / "closes", now, {}).relation(last.state_file)
    both = f"{real} n JOIN {maker.relation(made[-1].state_file)} t USING (customer_id)"
    counted = maker.connection.execute(
        f"SELECT n.rank, t.rank, count(*) FROM {both} GROUP BY 1, 2 ORDER BY 1, 2"
    ).fetchall()
    pairs = [(now.class_name(a), then.class_name(b), n) for a, b, n in counted]
    moves = [(a, b, n) for a, b, n in pairs if a != b]
    examples = maker.connection.execute(
        f"SELECT customer_id, n.rank, t.rank FROM {both} ORDER BY t.amount DESC, customer_id"
    )
    shown: list[tuple[int, str, str]] = []
    while len(shown) < SHOWN and (row := examples.fetchone()):
        before, after = now.class_name(row[1]), then.class_name(row[2])
        if before != after:
            shown.append((row[0], before, after))
    recent = list(MatrixClose.objects.all()[:12])
    return Preview(
        f"{last.period:%Y-%m}",
        last.digest,
        [
            (
                name,
                sum(n for a, _b, n in pairs if a == name),
                sum(n for _a, b, n in pairs if b == name),
            )
            for name in then.classes
        ],
        moves,
        sum(n for _a, _b, n in moves),
        shown,
        (
            _share([(close.moved, close.customers) for close in recent]),
            _share([(close.moved, close.customers) for close in made[-12:]]),
        ),
        round(seconds, 2),
    )


def _share(closes: list[tuple[int, int]]) -> float:
    return sum(moved for moved, _n in closes) / (sum(n for _moved, n in closes) or 1)
