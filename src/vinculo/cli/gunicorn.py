"""How the web server is started."""

import os
import sys
from pathlib import Path

THREADS = 4
REQUEST_LIMIT = 120
DRAIN = 25


def gunicorn_command(host: str, port: int, workers: int = 2) -> list[str]:
    """gunicorn with threads: the quickest measured here for synchronous pages.

    Headers of a proxy are believed only from the addresses in VINCULO_PROXIES.
    No access log: addresses of one-time links do not belong into a log.
    """
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    command = [
        *(sys.executable, "-m", "gunicorn", "vinculo.config.wsgi:application"),
        *("--bind", bind),
        *("--worker-class", "gthread", "--workers", str(workers), "--threads", str(THREADS)),
        *("--timeout", str(REQUEST_LIMIT), "--graceful-timeout", str(DRAIN)),
        *("--max-requests", "20000", "--max-requests-jitter", "2000"),
        *("--forwarded-allow-ips", os.environ.get("VINCULO_PROXIES", "")),
        *("--log-level", "warning", "--preload", "--no-control-socket"),
    ]
    if Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK):  # noqa: S108
        command += ["--worker-tmp-dir", "/dev/shm"]  # noqa: S108
    return command
