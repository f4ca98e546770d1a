"""What the repository may not say: registries, machines' paths, and unlocked packages."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def committed_text() -> dict[str, str]:
    names = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    texts = {}
    for name in names:
        try:
            texts[name] = (ROOT / name).read_text()
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
    return texts


def test_locks_hold_names_versions_and_hashes_only() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        for line in lock.read_text().splitlines():
            plain = line.strip()
            assert "://" not in plain, f"{lock.name}: {plain}"
            assert not plain.startswith(("-i", "--index", "--find", "-f")), f"{lock.name}: {plain}"


def test_every_locked_package_has_hashes() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        entries = re.split(r"\n(?=[a-z0-9])", lock.read_text())
        for entry in entries:
            if "==" in entry.splitlines()[0]:
                assert "--hash=sha256:" in entry, f"{lock.name}: {entry.splitlines()[0]}"


def test_nothing_names_a_registry_or_a_machine_path() -> None:
    words = [
        "py" + "pi.org",
        "python" + "hosted",
        "npm" + "js.org",
        "index" + "-url = ",
    ]
    machine = re.compile(r"(?<![\w}])/work" + "/")  # `shell/work/` is a folder of ours
    for name, text in committed_text().items():
        for word in words:
            assert word not in text, f"{name} says {word}"
        assert not machine.search(text), f"{name} names a path of a machine"
