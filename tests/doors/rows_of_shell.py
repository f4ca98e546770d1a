"""The doors of the ground: signing in, people, tasks, long jobs."""

from typing import Any

from tests.doors.actors import ADMINISTRATOR, ANYBODY, DECIDERS, INSIDE, OUTSIDE, READERS, SELLER
from tests.doors.door import Door
from tests.doors.example import Example
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.accounts.restrictable import RESTRICTABLE
from vinculo.shell.models import Notice, SettingsVersion, Task
from vinculo.shell.planner.models import TaskEvent  # type: ignore[attr-defined]
from vinculo.shell.retention.term import terms


def _person(example: Example) -> list[int]:
    return [example.world.julian.pk]


def _task(example: Example) -> list[int]:
    return [example.task.pk]


def _change_of_task(example: Example) -> list[Any]:
    Task.objects.filter(pk=example.task.pk).update(title="Llamar otra vez")
    change = TaskEvent.objects.filter(pgh_obj_id=example.task.pk).latest("pgh_id")
    return ["tarea", example.task.pk, "task", change.pk]


def _notice(example: Example) -> list[int]:
    return [Notice.objects.filter(person=example.world.lucia).latest("pk").pk]


def _job(example: Example) -> list[int]:
    return [example.job.pk]


def _hours(example: Example) -> list[Any]:
    return ["equipo", example.world.north.pk]


def _delegation(example: Example) -> list[int]:
    return [example.delegation.pk]


def _own(example: Example) -> list[int]:
    return [example.own.pk]


def _choices(example: Example) -> list[int | None]:
    return [example.own.choices_id]


def _role(example: Example) -> list[str]:
    return [example.role.slug]


_EVERY_AREA = [area.replace(".", "_") for area in PERMISSIONS]
_EVERY_FIELD = [field.replace(".", "_") for field in RESTRICTABLE]
_ANOTHER = {"full_name": "Inés Roa", "email": "ines@andina.example", "role": "seller"}
_LEADS = frozenset({"seller", "manager", "administrator"})  # whose task it is, and who leads her
_ASKED = SELLER | ADMINISTRATOR  # for the long job

ROWS: dict[str, Door] = {
    "account_login": Door(
        get={200: OUTSIDE, 302: INSIDE}, post={422: OUTSIDE, 302: INSIDE},
        data=lambda example: {"login": "lucia@andina.example", "password": "not this one"},
        writes=True,
    ),
    "account_logout": Door(get={200: INSIDE, 302: OUTSIDE}, post={302: ANYBODY}, writes=True),
    "link_request": Door(get={404: ANYBODY}, post={404: ANYBODY}),  # no mail is set up
    "signin_link": Door(
        get={200: ANYBODY}, post={302: ANYBODY}, args=lambda example: [example.token]
    ),
    "first_company": Door(get={302: ADMINISTRATOR}, post={302: ADMINISTRATOR}),
    "convention_preview": Door(get={200: ADMINISTRATOR}),
    "profile": Door(
        get={200: INSIDE}, post={302: INSIDE},
        data=lambda example: {
            "full_name": "Otro Nombre", "language": "en", "theme": "dark", "density": "dense",
        },
    ),
    "choose_password": Door(
        get={200: INSIDE}, post={302: INSIDE},
        data=lambda example: {"password": "una frase bien larga 7", "again": ""},
    ),
    "theme": Door(post={302: INSIDE}, data=lambda example: {"theme": "dark"}),
    "retention": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda example: {key: str(one.usual) for key, one in terms().items()},
    ),
    "past": Door(get={200: _LEADS}, args=lambda example: ["tarea", example.task.pk]),
    "past_undo": Door(post={302: _LEADS}, args=_change_of_task),
    "retention_now": Door(post={302: ADMINISTRATOR}),
    "company": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda example: {
            "name": "Otra S.A.S.", "tax_id": "", "country": "CO", "currency": "COP",
            "time_zone": "America/Bogota", "decimal_separator": ",", "date_order": "dmy",
        },
    ),
    "people": Door(get={200: ADMINISTRATOR}),
    "invitation": Door(
        get={200: ADMINISTRATOR}, post={200: ADMINISTRATOR}, data=lambda example: _ANOTHER
    ),
    "person": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_person,
        data=lambda example: {"full_name": "Julián Torres", "role": "administrator", "team": ""},
    ),
    "person_link": Door(post={200: ADMINISTRATOR}, args=_person),
    "leaving": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_person,
        data=lambda example: {"successor": example.world.lucia.pk, "note": ""},
    ),
    "returning": Door(post={404: ADMINISTRATOR}, args=_person),  # he is here
    "delegations": Door(
        get={200: INSIDE}, post={302: INSIDE},
        data=lambda example: {
            "giver": example.world.lucia.pk, "taker": example.world.julian.pk,
            "starts_on": "2030-01-07", "ends_on": "2030-01-18",
        },
    ),
    "delegation_end": Door(post={302: SELLER | ADMINISTRATOR}, args=_delegation),
    "roles": Door(get={200: ADMINISTRATOR}),
    "new_role": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda example: {"name": "Ventas de la costa", "source": "seller"},
    ),
    "role": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_role,
        data=lambda example: (
            {"name": "Costa"} | dict.fromkeys(_EVERY_AREA, "all")
            | dict.fromkeys(_EVERY_FIELD, "hidden")
        ),
    ),
    "role_removal": Door(post={302: ADMINISTRATOR}, args=_role),
    "teams": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, data=lambda example: {"name": "Este"}
    ),
    "team": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, data=lambda example: {"name": "Este"},
        args=lambda example: [example.world.south.pk],
    ),
    "task_closure": Door(post={302: _LEADS}, args=_task),
    "task_reopening": Door(post={302: _LEADS}, args=_task),
    "task_postponement": Door(
        get={200: _LEADS}, post={302: _LEADS}, args=_task,
        data=lambda example: {"until": "mañana 3 pm"},
    ),
    "new_task": Door(
        get={200: INSIDE}, post={302: INSIDE}, data=lambda example: {"title": "Archivar"}
    ),
    "task": Door(get={200: _LEADS}, post={302: _LEADS}, args=_task, data=lambda e: {"title": "X"}),
    "task_due_again": Door(post={302: _LEADS}, args=_task),
    "hours_list": Door(get={200: DECIDERS}),
    "hours": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_hours,
        data=lambda example: {"has_own_week": "above"},
    ),
    "special_day": Door(
        post={302: ADMINISTRATOR}, args=_hours,
        data=lambda example: {"on": "2027-03-01", "name": "Inventario"},
    ),
    "special_day_removal": Door(
        post={302: ADMINISTRATOR}, args=lambda example: [*_hours(example), "2027-03-01"]
    ),
    "notices": Door(get={200: INSIDE}),
    "news": Door(get={200: INSIDE}),
    "notice_choices": Door(
        get={200: INSIDE}, post={302: INSIDE}, data=lambda example: {"digest": "never"}
    ),
    "notices_reading": Door(post={302: INSIDE}, data=lambda example: {"newest": 1}),
    "notice": Door(get={302: SELLER}, args=_notice, writes=True),
    "notice_reading": Door(post={302: SELLER}, args=_notice),
    "following": Door(post={302: READERS}, args=lambda e: ["customer", e.customer.pk]),
    "filter_builder": Door(get={200: INSIDE}, args=lambda example: ["clientes"]),
    "filter_names": Door(
        get={200: INSIDE}, args=lambda example: ["clientes"], query="field=purchases.product"
    ),
    "view_as": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_person,
        data=lambda example: {"because": "No encuentra a un cliente"},
    ),
    "view_as_end": Door(post={404: INSIDE}),  # nobody looks as another
    "keys": Door(get={200: DECIDERS}),
    "new_key": Door(
        get={200: DECIDERS}, post={200: DECIDERS},
        data=lambda example: {
            "name": "Tienda", "days": 90, "per_minute": 60, "customers_read": "own",
        },
    ),
    "key": Door(get={200: DECIDERS}, args=lambda example: [example.key.pk]),
    "key_end": Door(post={302: DECIDERS}, args=lambda example: [example.key.pk]),
    "search": Door(get={200: INSIDE}, query="q="),
    "palette": Door(get={200: INSIDE}, query="q=quintero"),
    "palette_seen": Door(
        post={204: INSIDE}, data=lambda example: {"vistos": f"clientes:{example.customer.pk}"}
    ),
    "help": Door(get={200: INSIDE}),
    "design": Door(get={200: INSIDE}),
    "settings_versions": Door(get={200: ADMINISTRATOR}),
    "settings_file": Door(get={200: ADMINISTRATOR}),
    "settings_apply": Door(
        post={200: ADMINISTRATOR}, data=lambda example: {"text": '{"vinculo_settings": 1}'}
    ),
    "settings_version": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        args=lambda example: [SettingsVersion.objects.earliest("pk").pk],
    ),
    "own_fields": Door(get={200: ADMINISTRATOR}),
    "house_words": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR},
        data=lambda e: {"es_customer_one": "paciente", "es_customer_many": "pacientes"},
    ),
    "own_field_new": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=lambda example: ["customer"],
        data=lambda example: {"label": "Cupo", "kind": "text", "on_merge": "stays"},
    ),
    "own_field": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_own,
        data=lambda example: {"label": "Cupo", "on_merge": "stays"},
    ),
    "own_field_move": Door(post={302: ADMINISTRATOR}, args=_own, data=lambda e: {"to": "up"}),
    "own_field_archive": Door(post={302: ADMINISTRATOR}, args=_own),
    "own_field_removal": Door(get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_own),
    "own_lists": Door(get={200: ADMINISTRATOR}),
    "own_list_new": Door(post={302: ADMINISTRATOR}, data=lambda example: {"name": "Rutas"}),
    "own_list": Door(
        get={200: ADMINISTRATOR}, post={302: ADMINISTRATOR}, args=_choices,
        data=lambda example: {
            "name": "Días", "form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 0,
            "form-0-label": "Lunes", "form-0-colour": "blue",
        },
    ),
    "own_list_removal": Door(post={302: ADMINISTRATOR}, args=_choices),
    "help_topic": Door(get={200: INSIDE}, args=lambda example: ["hoy"]),
    "first_steps": Door(get={200: INSIDE}),
    "steps_away": Door(post={302: INSIDE}),
    "steps_back": Door(post={302: INSIDE}),
    "demo_removal": Door(),  # there is no example here
    "jobs": Door(get={200: INSIDE}),
    "job": Door(get={200: _ASKED}, args=_job),
    "job_progress": Door(get={200: _ASKED}, args=_job),
    "job_cancellation": Door(post={302: _ASKED}, args=_job),
    "job_repetition": Door(post={302: _ASKED}, args=_job),
    "asset": Door(
        get={200: ANYBODY}, args=lambda example: ["of-this-version", "app.css"]
    ),
}  # fmt: skip
