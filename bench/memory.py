"""What a whole house takes of memory, part by part; what processes share is divided among them."""

import re
from pathlib import Path

PARTS = {
    "web": "gunicorn", "worker": "vinculo.cli worker", "live": "vinculo.cli live",
    "database": "postgres", "supervisor": "vinculo.cli run", "keeper": "vinculo.runtime.keeper",
}  # fmt: skip


def megabytes(root: int) -> dict[str, float]:
    """Of the process and all below it; Linux."""
    found: dict[str, float] = {}
    for pid in _below(root):
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
            told = re.search(r"Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text())
        except OSError:
            continue
        part = next((name for name, word in PARTS.items() if word in words), "other")
        found[part] = found.get(part, 0) + (int(told[1]) / 1024 if told else 0)
    return found


def _below(root: int) -> list[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int(
                    (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
                )
            except (OSError, IndexError):
                continue
    below, wave = [], [root]
    while wave:
        pid = wave.pop()
        below.append(pid)
        wave += [child for child, parent in parents.items() if parent == pid]
    return below
