"""Every answer carries the rules; the settings of a house on https pass Django's own list."""

import os
import subprocess
import sys

import pytest
from django.test import Client, override_settings

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/entrar/", "/no/existe/", "/perfil/", "/health", "/metrics"])
def test_every_answer_carries_the_rules(client: Client, path: str) -> None:
    headers = client.get(path).headers
    rules = headers["Content-Security-Policy"].split("; ")
    assert "default-src 'none'" in rules
    assert "frame-ancestors 'none'" in rules
    assert "base-uri 'none'" in rules
    assert not any("unsafe" in rule or "*" in rule for rule in rules)
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Strict-Transport-Security" not in headers


@override_settings(SECURE_HSTS_SECONDS=31536000)
def test_https_is_kept_for_a_year(client: Client) -> None:
    said = client.get("/entrar/").headers["Strict-Transport-Security"]
    assert said == "max-age=31536000; includeSubDomains"


def on_https(code: str) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "VINCULO_URL": "https://vinculo.andina.example",
        "VINCULO_SECRET_KEY": "Qm7" * 25 + "xyzABCdefGHIjkl0123456789",
        "DJANGO_SETTINGS_MODULE": "vinculo.config.settings",
    }
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120
    )


def test_a_house_on_https_passes_the_list_for_deployment() -> None:
    done = on_https(
        "from django.core.management import execute_from_command_line as run;"
        "run(['vinculo', 'check', '--deploy', '--fail-level', 'WARNING'])"
    )
    assert done.returncode == 0, done.stderr


def test_cookies_on_https_belong_to_this_address_alone() -> None:
    done = on_https(
        "from django.conf import settings as s;"
        "print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.SESSION_COOKIE_SECURE,"
        " s.CSRF_COOKIE_SECURE, s.SESSION_COOKIE_HTTPONLY, s.SECURE_HSTS_SECONDS)"
    )
    assert done.stdout.split() == [
        "__Host-sessionid", "__Host-csrftoken", "True", "True", "True", "31536000",
    ]  # fmt: skip
