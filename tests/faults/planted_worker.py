"""A worker with two jobs of the tests' own: one a second by the clock, one on demand.

python -m tests.faults.planted_worker DATA [--defer N]
"""

import sys
from pathlib import Path

from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir


def main(path: str, defer: int) -> None:
    with django_ready(DataDir(Path(path)), migrate=False):
        from django.db import connection

        from vinculo.shell.jobs import app, run_worker

        def note(kind: str, number: int) -> None:
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO planted (kind, number) VALUES (%s, %s)", [kind, number])

        @app.periodic(cron="* * * * * *")
        @app.task(name="tests.each_second", queueing_lock="tests.each_second")
        def each_second(timestamp: int) -> None:
            note("second", timestamp)

        @app.task(name="tests.on_demand")
        def on_demand(number: int) -> None:
            note("demand", number)

        for number in range(defer):
            on_demand.defer(number=number)
        run_worker()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[3]) if "--defer" in sys.argv else 0)
