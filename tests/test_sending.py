"""Nothing reaches a customer but through `customers.permission.reserve_contact`."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src" / "vinculo"
SENDERS = (
    "django.core.mail", "smtplib", "aiosmtplib", "email.mime", "http.client", "urllib.request",
    "urllib3", "requests", "httpx", "aiohttp", "pywhatkit", "twilio", "websocket", "websockets",
    "vinculo.lib.outbound",
)  # fmt: skip
# No contact with customers, each by name.
STAFF_AND_MACHINES = {
    "shell/accounts/link_mail.py": "sign-in links to people of the house",
    "shell/notices/digest.py": "digests to people of the house",
    "shell/signin/oidc/asking.py": "the same",
    "shell/signin/oidc/provider.py": "asks the company's own provider who somebody of the house is",
    "shell/signin/passwords.py": "asks whether a password is known to thieves",
    "lib/outbound.py": "our own guarded client; whoever takes it counts as a sender",
    "runtime/ports.py": "asks our own web process whether it answers",
}


def what_it_takes(tree: ast.Module) -> set[str]:
    """Modules that a file imports, anywhere in it, and those it names to an importer."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in ("import_module", "__import__") and isinstance(first, ast.Constant):
                found.add(str(first.value))
    return found


def sends(tree: ast.Module) -> set[str]:
    return {
        sender
        for sender in SENDERS
        for module in what_it_takes(tree)
        if module == sender or module.startswith(f"{sender}.")
    }


def reserves(tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) == "reserve_contact"
        for node in ast.walk(tree)
    )


def test_nothing_sends_without_asking_whether_it_may() -> None:
    for path in SOURCE.rglob("*.py"):
        name = path.relative_to(SOURCE).as_posix()
        if "/tests/" in name or name in STAFF_AND_MACHINES:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        found = sends(tree)
        assert not found or reserves(tree), (
            f"{name} sends by {', '.join(sorted(found))} without `reserve_contact`. Ask "
            "`customers.permission` in the same file, or name the file here if no customer is "
            "ever reached by it. See docs/map.md."
        )


@pytest.mark.parametrize("name", STAFF_AND_MACHINES)
def test_who_is_let_through_still_sends(name: str) -> None:
    assert sends(ast.parse((SOURCE / name).read_text("utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "import smtplib", "from django.core.mail import send_mail", "from django.core import mail",
        "def f():\n    import requests.sessions", "import_module('httpx')",
        "from urllib import request",
    ],
)  # fmt: skip
def test_ways_of_sending_are_noticed(text: str) -> None:
    assert sends(ast.parse(text))
    assert not reserves(ast.parse(text))
