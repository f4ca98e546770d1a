"""Everything in order, from the machine to the last backup."""

from vinculo.cli.doctor import inside, keeping, machine, queue
from vinculo.cli.doctor.finding import Finding, trouble
from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def examine(data: DataDir) -> list[Finding]:
    findings = [machine.disk(data), *machine.files(data), machine.versions(data)]
    try:
        with django_ready(data, migrate=False):
            findings += examine_database(data)
    except Problem as problem:
        advice = _("Look into the log: %(log)s") % {"log": data.log}
        findings.append(trouble("database", str(problem), advice))
    findings += [*keeping.locks(data), keeping.address(data), *keeping.live(data)]
    return [*findings, *keeping.last_backup(data)]


def examine_database(data: DataDir, at_rest: bool = False) -> list[Finding]:
    """What only the database knows; inside `django_ready`. At rest nobody should be working."""
    findings = [inside.reachable(), *inside.clock()]
    shape = inside.migrations()
    findings.append(shape)
    if shape.state == "trouble":
        return findings  # the other questions are about tables that may not be there
    if not at_rest:
        findings.append(queue.worker(data))
    findings += [inside.waiting(), *queue.jobs(data), inside.search(), inside.warehouse()]
    return [*findings, inside.audit()]
