"""What each role can see and do, in a sentence a shopkeeper would say."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.models import RoleScope, Scope, role_choices

# Area -> what may be done there, with the reach at the end: "see customers (their team's)".
AREAS = {
    "customers.read": gettext_lazy("sees customers"),
    "customers.write": gettext_lazy("changes customers"),
    "customers.export": gettext_lazy("exports customers"),
    "commerce.read": gettext_lazy("sees purchases"),
    "interactions.read": gettext_lazy("reads contacts"),
    "interactions.write": gettext_lazy("writes down contacts"),
    "analytics.matrix": gettext_lazy("sees the value matrix"),
    "analytics.settings": gettext_lazy("changes how value is computed"),
    "integration.import": gettext_lazy("imports files"),
    "shell.tasks": gettext_lazy("follows the tasks of others"),
    "shell.hours": gettext_lazy("says the hours of work"),
    "shell.people": gettext_lazy("decides who works here"),
    "shell.company": gettext_lazy("changes the company's settings"),
    "shell.audit": gettext_lazy("reads the audit"),
}


def roles_in_words() -> list[tuple[str, str, str]]:
    """(slug, name, sentence) of every role, from what is granted today."""
    granted: dict[str, dict[str, str]] = {}
    for row in RoleScope.objects.exclude(scope=Scope.NONE):
        granted.setdefault(row.role, {})[row.area] = row.scope
    return [(slug, name, _sentence(granted.get(slug, {}))) for slug, name in role_choices()]


def _sentence(areas: dict[str, str]) -> str:
    said = []
    for area, words in AREAS.items():
        scope = areas.get(area)
        if scope == Scope.ALL:
            said.append(str(words))
        elif scope in (Scope.OWN, Scope.TEAM):
            said.append(f"{words} ({Scope(scope).label})")
    if not said:
        return _("Can do nothing yet.")
    sentence = ", ".join(said)
    return f"{sentence[0].upper()}{sentence[1:]}."
