"""Django's `migrate`; a database with nothing in it begins with the kept shape."""

from typing import Any

from django.conf import settings
from django.core.management.commands import migrate
from django.db import connections

from vinculo.shell.kept_shape import begin_with


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        whole = not options["app_label"] and not options["plan"] and not options["check_unapplied"]
        if whole:
            begin_with(settings.KEPT_SHAPE, connections[options["database"]])
        super().handle(*args, **options)
