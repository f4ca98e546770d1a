"""Attempts to sign in are counted together, whichever process is asked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from vinculo.shell.accounts.models import User
from vinculo.shell.jobs import forget_expired

LIMIT = 5  # wrong passwords of one person
WRONG = {"login": "patricia@andina.example", "password": "no es esta"}
ELSEWHERE = """
import sys
import django
django.setup()
from django.conf import settings
settings.ALLOWED_HOSTS.append("testserver")
from django.test import Client
from vinculo.shell.tests.test_attempts import WRONG
for _ in range(int(sys.argv[1])):
    assert Client().post("/entrar/", WRONG).status_code == 422
"""


def in_another_process(attempts: int) -> None:
    name = connection.settings_dict["NAME"]
    server, _, rest = os.environ["DATABASE_URL"].rpartition("/")
    if "?" in rest or "?" in server:
        base, _, options = os.environ["DATABASE_URL"].partition("?")
        url = f"{base.rpartition('/')[0]}/{name}?{options}"
    else:
        url = f"{server}/{name}"
    environment = os.environ | {
        "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "vinculo.config.settings",
    }  # fmt: skip
    root = Path(__file__).resolve().parents[4]
    subprocess.run(
        [sys.executable, "-c", ELSEWHERE, str(attempts)], env=environment, check=True, cwd=root
    )


def answer_of(client: Client) -> str:
    return client.post("/entrar/", WRONG).content.decode()


@pytest.mark.django_db(transaction=True)
def test_two_processes_share_the_count(client: Client, patricia: User) -> None:
    in_another_process(LIMIT - 1)
    assert "no coinciden" in answer_of(client)
    assert "Demasiados intentos" in answer_of(client)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM shell_attempt")
    assert "no coinciden" in answer_of(client)


def test_somebody_elses_attempts_do_not_shut_a_person_out(client: Client, patricia: User) -> None:
    for _ in range(LIMIT + 1):
        client.post("/entrar/", WRONG | {"login": "nadie@andina.example"})
    entering = WRONG | {"password": "el hilo y el nudo"}
    assert client.post("/entrar/", entering).status_code == 302


@pytest.mark.django_db
def test_what_expired_is_forgotten() -> None:
    ages = {"over": -1, "going on": 1}
    with connection.cursor() as cursor:
        for name, days in ages.items():
            values = [name, f"{days} days"]
            cursor.execute(
                "INSERT INTO shell_attempt VALUES (%s, '', now() + %s::interval)", values
            )
            cursor.execute(
                "INSERT INTO django_session VALUES (%s, '', now() + %s::interval)", values
            )
        forget_expired(0)
        cursor.execute(
            "SELECT cache_key FROM shell_attempt UNION ALL SELECT session_key FROM django_session"
        )
        assert cursor.fetchall() == [("going on",), ("going on",)]
