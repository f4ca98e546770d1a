"""Live events, for any ASGI server; `vinculo live` and `vinculo run` start ours.

    uvicorn vinculo.config.asgi:application --timeout-graceful-shutdown 5

Pages are not served here: synchronous Django over ASGI leaks connections to the database.
"""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vinculo.config.settings")
django.setup()

from vinculo.shell.live.application import Live  # noqa: E402  needs Django to be set up

application = Live()
