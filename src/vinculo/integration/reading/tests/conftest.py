"""Files made on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vinculo.integration.reading import fields

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def no_house(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading knows none: what a company adds is asked of a database."""
    monkeypatch.setattr(fields, "ADDED", {})


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes text or bytes to a file and gives its path."""

    def write_file(
        content: str | bytes, name: str = "archivo.csv", encoding: str = "utf-8"
    ) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write_file
