"""Rows of customers: their cells by field, and what is wrong with them."""

from vinculo.customers.models import OwnValue
from vinculo.integration.importing import values
from vinculo.integration.importing.database import execute
from vinculo.integration.importing.own import cells
from vinculo.integration.importing.run import Run

TEXTS = {
    "name": 300, "given_names": 150, "surnames": 150, "second_surname": 100, "legal_name": 300,
    "kind": 40, "document": 60, "document_kind": 40, "check_digit": 4, "phone": 200,
    "mobile": 200, "phone_2": 200, "whatsapp": 200, "email": 400, "email_2": 400, "address": 400,
    "city": 120, "region": 120, "country": 120, "industry": 120, "owner": 254, "team": 100,
    "preferred_channel": 40, "tags": 400, "remark": 4000,
}  # fmt: skip
DATES = ("since_on", "birth_on")
CELLS = ("external_id", *TEXTS, *DATES, "own")


def check(run: Run) -> None:
    execute(f"CREATE UNLOGGED TABLE {run.rows} WITH (autovacuum_enabled = false) AS {_rows(run)}")
    _set_repeated_aside(run)
    execute(
        f"CREATE UNLOGGED TABLE {run.records} AS SELECT * FROM {run.rows} WHERE problem IS NULL"
    )
    execute(f"CREATE UNIQUE INDEX ON {run.records} (n)")
    execute(f"ANALYZE {run.records}")


def _rows(run: Run) -> str:
    columns = [f"{values.code(run, 'external_id', 120)} AS external_id"]
    columns += [f"{values.text(run, name, longest)} AS {name}" for name, longest in TEXTS.items()]
    columns += [f"{values.day(run, name)} AS {name}" for name in DATES]
    columns += [f"{values.filled(run, name)} AS {name}_filled" for name in DATES]
    own_cells, own_problem = cells(run, OwnValue.records)
    columns += [f"{own_cells} AS own", f"{own_problem} AS own_problem"]
    bad = " ".join(
        f"WHEN t.{name}_filled AND t.{name} IS NULL THEN 'unreadable:{name}'"
        f" WHEN t.{name} < '1880-01-01' OR t.{name} > now()::date + 400 THEN 'date_range:{name}'"
        for name in DATES
    )
    return (
        f"SELECT t.n, {', '.join('t.' + name for name in CELLS)},"
        " CASE WHEN t.aside IS NOT NULL THEN t.aside"
        " WHEN COALESCE(t.name, t.given_names, t.surnames, t.legal_name) IS NULL THEN 'no_name'"
        f" {bad} ELSE t.own_problem END AS problem"
        f" FROM (SELECT n, aside, {', '.join(columns)} FROM {run.raw} OFFSET 0) t"
    )


def _set_repeated_aside(run: Run) -> None:
    """The same id twice: the first row is taken."""
    if run.has("external_id"):
        execute(
            f"UPDATE {run.rows} t SET problem = 'repeated:external_id' FROM (SELECT n, row_number()"
            f" OVER (PARTITION BY external_id ORDER BY n) AS turn FROM {run.rows}"
            "  WHERE problem IS NULL AND external_id IS NOT NULL) x WHERE x.n = t.n AND x.turn > 1"
        )
