"""Contacts with customers: calls, mails, visits ... of customers whom we know."""

from django.utils import timezone

from vinculo.integration.importing import values
from vinculo.integration.importing.bulk import insert
from vinculo.integration.importing.changes import keep_changed
from vinculo.integration.importing.database import execute, literal, row, rows
from vinculo.integration.importing.erased import set_erased_aside
from vinculo.integration.importing.known import find
from vinculo.integration.importing.own import CONTACTS, cells
from vinculo.integration.importing.run import Run
from vinculo.interactions import counting
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import User

CHANNELS = {
    "call": "call llamada llamado telefono phone telefonica cel celular voz",
    "whatsapp": "whatsapp wa wsp whats_app",
    "email": "email correo e_mail mail correo_electronico",
    "visit": "visit visita reunion meeting presencial visita_comercial",
    "counter": "counter mostrador tienda punto_de_venta caja",
    "chat": "chat webchat messenger facebook instagram",
    "post": "post carta correo_postal correspondencia",
    "note": "note nota nota_interna interna",
}
DIRECTIONS = {
    "in": "in entrante entrada inbound recibida recibido incoming e cliente",
    "out": "out saliente salida outbound realizada enviado enviada outgoing s nosotros",
}
OUTCOMES = {
    "reached": "reached contactado contesto atendio exitosa efectiva efectivo hablamos ok",
    "no_answer": "no_answer no_contesta no_contesto sin_respuesta no_responde ocupado buzon",
    "call_back": "call_back volver_a_llamar rellamar llamar_despues llamar_luego seguimiento",
    "ordered": "ordered pedido venta compro compra vendido",
    "solved": "solved resuelto resuelta solucionado solucionada cerrado",
    "complained": "complained queja reclamo reclamacion pqr",
    "not_interested": "not_interested no_interesado no_interesada no_le_interesa rechazo",
}
VALUES = {
    "channel": "c.channel", "direction": "c.direction",
    "duration_seconds": "COALESCE(c.duration_seconds, i.duration_seconds)",
    "contact_name": "COALESCE(c.contact_name, i.contact_name)",
    "subject": "COALESCE(c.subject, i.subject)", "body": "COALESCE(c.body, i.body)",
    "outcome": "COALESCE(c.outcome, i.outcome)",
}  # fmt: skip


def check(run: Run) -> None:
    execute(f"CREATE UNLOGGED TABLE {run.rows} WITH (autovacuum_enabled = false) AS {_rows(run)}")
    CONTACTS.look_up(run)
    _find_customers(run)
    execute(
        f"UPDATE {run.rows} t SET problem = 'repeated:external_id'"
        f" FROM (SELECT n, row_number() OVER (PARTITION BY key ORDER BY n) AS turn"
        f"  FROM {run.rows} WHERE problem IS NULL) x WHERE x.n = t.n AND x.turn > 1"
    )
    execute(
        f"CREATE UNLOGGED TABLE {run.records} AS SELECT t.*, w.customer_id FROM {run.rows} t"
        f" JOIN {run.people} w ON w.reference = t.customer WHERE t.problem IS NULL"
    )
    execute(f"CREATE INDEX ON {run.records} (n)")
    execute(f"ANALYZE {run.records}")


def _rows(run: Run) -> str:
    said = (
        "md5(concat_ws('|', t.customer, t.at, t.channel, t.direction, t.subject, t.body,"
        " t.contact_name))"
    )
    key = (
        f"COALESCE({literal(run.job.source)} || ':' || t.external_id,"
        f" '~' || {said} || '-' || row_number() OVER (PARTITION BY {said} ORDER BY t.n))"
    )
    minutes = 60 if run.job.rules.get("duration_unit") == "minutes" else 1
    latest = timezone.now().year + 2
    # An outcome that is none of ours is kept in words.
    body = (
        "CASE WHEN t.outcome_code = 'unknown' THEN concat_ws(E'\\n', t.body, t.outcome_text)"
        " ELSE t.body END"
    )
    return (
        f"SELECT t.n, t.customer, t.at, COALESCE(t.channel, 'note') AS channel,"
        f" COALESCE(t.direction, 'out') AS direction, (t.duration * {minutes})::int"
        f" AS duration_seconds, t.person, t.contact_name, t.subject, {body} AS body,"
        f" NULLIF(t.outcome_code, 'unknown') AS outcome, left({key}, 120) AS key,"
        " CASE WHEN t.aside IS NOT NULL THEN t.aside"
        " WHEN t.customer IS NULL THEN 'no_customer'"
        " WHEN t.started_at_filled AND t.at IS NULL THEN 'unreadable:started_at'"
        " WHEN t.at IS NULL THEN 'missing:started_at'"
        f" WHEN t.at NOT BETWEEN '1900-01-01' AND '{latest}-01-01' THEN 'date_range:started_at'"
        " WHEN t.channel = 'unknown' THEN 'choice:channel'"
        " WHEN t.direction = 'unknown' THEN 'choice:direction'"
        " WHEN t.bad_time THEN 'unreadable:time'"
        " WHEN t.duration_filled AND t.duration IS NULL THEN 'unreadable:duration'"
        " WHEN t.duration NOT BETWEEN 0 AND 10000000 THEN 'too_large:duration'"
        " ELSE t.own_problem END AS problem, t.own"
        f" FROM (SELECT v.*, {_moment()} AS at FROM ({_values(run)} OFFSET 0) v OFFSET 0) t"
    ).replace(
        "(t.duration *", "((CASE WHEN t.duration BETWEEN 0 AND 10000000 THEN t.duration END) *"
    )


def _moment() -> str:
    return (
        "CASE WHEN v.time IS NULL OR v.bad_time THEN v.started_at"
        " ELSE date_trunc('day', v.started_at) + v.time::interval END"
    )


def _values(run: Run) -> str:
    time = values.text(run, "time", 20)
    own_cells, own_problem = cells(run, CONTACTS.model.records)
    selected = {
        "customer": _reference(run),
        "started_at": values.moment(run, "started_at"),
        "started_at_filled": values.filled(run, "started_at"),
        "time": time,
        "bad_time": f"{time} !~ '^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$'",
        "channel": values.choice(run, "channel", CHANNELS),
        "direction": values.choice(run, "direction", DIRECTIONS),
        "duration": values.number(run, "duration"),
        "duration_filled": values.filled(run, "duration"),
        "person": values.text(run, "person", 200),
        "contact_name": values.text(run, "contact_name", 200),
        "subject": values.text(run, "subject", 300),
        "body": values.text(run, "body", 20_000),
        "outcome_code": values.choice(run, "outcome", OUTCOMES),
        "outcome_text": values.text(run, "outcome", 200),
        "external_id": values.code(run, "external_id", 100),
        "own": own_cells,
        "own_problem": own_problem,
    }
    columns = ", ".join(f"{sql} AS {name}" for name, sql in selected.items())
    return f"SELECT n, aside, {columns} FROM {run.raw}"


def _reference(run: Run) -> str:
    """The first of these that the row fills."""
    found = []
    if run.has("customer_id"):
        found.append(values.code(run, "customer_id", 120))
    if run.has("email"):
        found.append(f"E'\\x01e' || lower({values.text(run, 'email', 254)})")
    if run.has("phone"):
        found.append(f"E'\\x01p' || {values.text(run, 'phone', 60)}")
    if run.has("customer_name"):
        found.append(f"E'\\x01n' || {values.text(run, 'customer_name', 300)}")
    return f"COALESCE({', '.join(found)}, NULL)"


def _find_customers(run: Run) -> None:
    execute(
        f"CREATE UNLOGGED TABLE {run.people} AS SELECT customer AS reference,"
        f" NULL::bigint AS customer_id FROM {run.rows} WHERE customer IS NOT NULL GROUP BY customer"
    )
    execute(f"CREATE UNIQUE INDEX ON {run.people} (reference)")
    execute(f"ANALYZE {run.people}")
    find(run, run.people)
    set_erased_aside(run, run.people)
    named = next(
        name for name in ("customer_id", "email", "phone", "customer_name") if run.has(name)
    )
    execute(
        f"UPDATE {run.rows} t SET problem = 'unknown_customer:{named}' FROM {run.people} w"
        " WHERE w.reference = t.customer AND w.customer_id IS NULL AND t.problem IS NULL"
    )


def prepare(run: Run) -> None:
    """Customers are looked up while checking; a contact creates none."""


def write(run: Run, first: int, last: int) -> None:
    _compare(run, first, last)
    counts = _counts(run)
    insert(
        Interaction,
        {
            "customer_id": "c.customer_id",
            "channel": "c.channel",
            "direction": "c.direction",
            "started_at": "c.at AT TIME ZONE %(zone)s",
            "duration_seconds": "c.duration_seconds",
            "person_id": "u.id",
            "person_name": "COALESCE(u.name, c.person, '')",
            "contact_name": "COALESCE(c.contact_name, '')",
            "subject": "COALESCE(c.subject, '')",
            "body": "COALESCE(c.body, '')",
            "outcome": "COALESCE(c.outcome, '')",
            "document": "c.key",
            "import_id": str(run.job.pk),
        },
        f"{run.chunk} c LEFT JOIN {_staff()} u(word, id, name) ON u.word = lower(c.person)"
        " WHERE c.state = 'new' ORDER BY c.n",
        {"zone": run.company.time_zone, **_staff_params()},
    )
    new = f"SELECT key, customer_id FROM {run.chunk} WHERE state = 'new'"
    counting.count(f"(i.document, i.customer_id) IN ({new})")
    CONTACTS.write(
        run, "i.id", "JOIN interactions_interaction i"
        " ON i.document = c.key AND i.customer_id = c.customer_id"
    )  # fmt: skip
    if run.updates and counts.get("different"):
        ids = f"SELECT existing_id FROM {run.chunk} WHERE state = 'different'"
        with keep_changed(run, "interaction", "interactions_interaction", ids):
            execute(
                "UPDATE interactions_interaction i SET"
                f" {', '.join(f'{name} = {sql}' for name, sql in VALUES.items())}"
                f" FROM {run.chunk} c WHERE c.existing_id = i.id AND c.state = 'different'"
            )
        counting.forget(f"i.id IN ({ids})")
        counting.count(f"i.id IN ({ids})")
    job, changed = run.job, counts.get("different", 0) + counts.get("own", 0)
    job.created += counts.get("new", 0)
    job.updated += changed if run.updates else 0
    job.unchanged += counts.get("same", 0) + (0 if run.updates else changed)
    execute(f"DROP TABLE {run.chunk}")


def _staff() -> str:
    return "unnest(%(words)s::text[], %(ids)s::bigint[], %(names)s::text[])"


def _staff_params() -> dict[str, list]:
    """People by e-mail and by name."""
    found: dict[str, tuple[int, str]] = {}
    for person in User.objects.order_by("-pk"):
        found[person.full_name.lower()] = found[person.email.lower()] = (
            person.pk,
            person.full_name,
        )
    return {
        "words": list(found),
        "ids": [pk for pk, _name in found.values()],
        "names": [name for _pk, name in found.values()],
    }


def _compare(run: Run, first: int, last: int) -> None:
    execute(f"DROP TABLE IF EXISTS {run.chunk}")
    differs = " OR ".join(f"i.{name} IS DISTINCT FROM {sql}" for name, sql in VALUES.items())
    execute(
        f"CREATE UNLOGGED TABLE {run.chunk} AS SELECT c.*, i.id AS existing_id,"
        f" CASE WHEN i.id IS NULL THEN 'new' WHEN {differs} THEN 'different'"
        " ELSE 'same' END AS state"
        f" FROM {run.records} c LEFT JOIN interactions_interaction i"
        "  ON i.document = c.key AND i.customer_id = c.customer_id"
        " WHERE c.n >= %(first)s AND c.n <= %(last)s",
        {"first": first, "last": last},
    )
    CONTACTS.compare(run)


def _counts(run: Run) -> dict[str, int]:
    return dict(rows(f"SELECT state, count(*) FROM {run.chunk} GROUP BY state"))  # type: ignore[arg-type]


def foresee(run: Run) -> dict[str, int]:
    _compare(run, *row(f"SELECT COALESCE(min(n), 0), COALESCE(max(n), 0) FROM {run.records}"))
    counts = _counts(run)
    execute(f"DROP TABLE {run.chunk}")
    changed = counts.get("different", 0) + counts.get("own", 0)
    return {
        "created": counts.get("new", 0),
        "updated": changed if run.updates else 0,
        "unchanged": counts.get("same", 0) + (0 if run.updates else changed),
    }


def finish(run: Run) -> None:
    """Nothing is left to do."""


tell_the_news = finish
