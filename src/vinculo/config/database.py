"""DATABASE_URL to Django's settings."""

import os
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

# psycopg would count every text towards its threshold; only `shell/prepared.py` prepares.
ONLY_ON_REQUEST = 1_000_000


def database_settings(url: str) -> dict[str, Any]:
    """Read a libpq URL; a socket directory may stand in `?host=/dir`, as libpq allows.

    `VINCULO_PREPARED=no` is for a pooler that cannot keep prepared statements.
    """
    parts = urlsplit(url)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    prepares = os.environ.get("VINCULO_PREPARED") != "no"
    return {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": options.pop("port", str(parts.port or "")),
        "NAME": unquote(parts.path.lstrip("/")) or "vinculo",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "OPTIONS": options | {"prepare_threshold": ONLY_ON_REQUEST if prepares else None},
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
