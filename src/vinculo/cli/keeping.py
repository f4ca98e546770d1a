"""backup, restore, upgrade, doctor."""

import argparse
import os
from pathlib import Path
from typing import Any

from vinculo.cli.house import database_ready, django_ready, tell
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    backup = commands.add_parser(
        "backup", parents=[everywhere], help=_("copy everything into one file, also while running")
    )
    backup.add_argument("file", type=Path)
    backup.set_defaults(run=_backup, show=_show_backup)

    restore = commands.add_parser(
        "restore", parents=[everywhere], help=_("bring a backup into an empty data directory")
    )
    restore.add_argument("file", type=Path)
    restore.add_argument(
        "--verify", action="store_true", help=_("compare every table with the backup afterwards")
    )
    restore.add_argument(
        "--overwrite", action="store_true", help=_("set aside what is there now, then restore")
    )
    restore.set_defaults(run=_restore, show=_show_restore)

    upgrade = commands.add_parser(
        "upgrade",
        parents=[everywhere],
        help=_("after installing a new version: back up, change the database, look, or go back"),
    )
    upgrade.add_argument(
        "--backup", type=Path, metavar="FILE", help=_("where the backup goes, for example a disk")
    )
    upgrade.set_defaults(run=_upgrade, show=_show_upgrade)

    doctor = commands.add_parser(
        "doctor", parents=[everywhere], help=_("say what is wrong and what to do about it")
    )
    doctor.set_defaults(run=_doctor, show=_show_doctor)


def _backup(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.runtime.backup import back_up

    _refuse_missing_data(options)
    _refuse_missing_folder(options.file)
    with database_ready(options.data):
        return back_up(options.data, os.environ["DATABASE_URL"], options.file.absolute(), tell)


def _refuse_missing_folder(file: Path) -> None:
    folder = file.absolute().parent
    if not folder.is_dir():
        raise Problem(_("There is no directory %(path)s.") % {"path": folder})


def _refuse_missing_data(options: argparse.Namespace) -> None:
    if not os.environ.get("DATABASE_URL") and not options.data.cluster.exists():
        raise Problem(_("There is no Vínculo in %(path)s.") % {"path": options.data.path})


def _restore(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.runtime.restore import restore

    external = os.environ.get("DATABASE_URL") or None
    said = restore(
        options.data, options.file.absolute(), external, options.overwrite, options.verify, tell
    )
    with django_ready(options.data):
        return said


def _upgrade(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.upgrade import upgrade

    _refuse_missing_data(options)
    if options.backup:
        _refuse_missing_folder(options.backup)
    return upgrade(options.data, options.backup and options.backup.absolute())


def _doctor(options: argparse.Namespace) -> dict[str, Any]:
    from vinculo.cli.doctor import examine

    _refuse_missing_data(options)
    findings = examine(options.data)
    return {
        "well": not any(finding.state == "trouble" for finding in findings),
        "findings": [finding.as_data() for finding in findings],
    }


def _show_backup(said: dict[str, Any]) -> str:
    return (
        _("Backup %(file)s: %(rows)d rows in %(tables)d tables, %(files)d files, %(bytes)d bytes")
        % said
    )


def _show_restore(said: dict[str, Any]) -> str:
    sentence = _(
        "Restored the backup of %(made_at)s: %(rows)d rows in %(tables)d tables, %(files)d files"
    )
    checked = _("Every table was compared with the backup.") if said["verified"] else ""
    return f"{sentence % said}\n{checked}"


def _show_upgrade(said: dict[str, Any]) -> str:
    if not said["applied"]:
        return _("Nothing to do: the database is that of version %(version)s.") % said
    sentence = _("The database is now that of version %(version)s (steps: %(applied)d).") % said
    if said["backup"]:
        sentence += " " + _("The backup from before is %(backup)s") % said
    return sentence


def _show_doctor(said: dict[str, Any]) -> str:
    marks = {"well": "✓", "note": "·", "trouble": "✗"}
    lines = []
    for finding in said["findings"]:
        lines.append(f"{marks[finding['state']]} {finding['sentence']}")
        if finding["advice"]:
            lines.append(f"    → {finding['advice']}")
    return "\n".join(lines)
