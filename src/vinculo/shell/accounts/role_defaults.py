"""What each role can see and do in a new company. Data afterwards: people edit it."""

from vinculo.shell.accounts.models.role import Role, Scope

ALL, TEAM, OWN = Scope.ALL, Scope.TEAM, Scope.OWN

DEFAULTS: dict[str, dict[str, str]] = {
    Role.ADMINISTRATOR: {
        "customers.merge": ALL,
        "customers.read": ALL, "customers.write": ALL, "customers.export": ALL,
        "customers.rights": ALL,
        "commerce.read": ALL, "interactions.read": ALL, "interactions.write": ALL,
        "analytics.matrix": ALL, "analytics.settings": ALL,
        "integration.import": ALL, "shell.people": ALL, "shell.company": ALL,
        "shell.hours": ALL, "shell.tasks": ALL, "shell.keys": ALL, "shell.view_as": ALL,
    },
    Role.MANAGER: {
        "customers.merge": ALL,
        "customers.read": ALL, "customers.write": ALL, "customers.export": ALL,
        "commerce.read": ALL, "interactions.read": ALL, "interactions.write": ALL,
        "analytics.matrix": ALL, "analytics.settings": ALL, "integration.import": ALL,
        "shell.hours": TEAM, "shell.tasks": ALL, "shell.keys": ALL,
    },
    Role.SELLER: {
        "customers.merge": OWN,
        "customers.read": TEAM, "customers.write": OWN,
        "commerce.read": TEAM, "interactions.read": TEAM, "interactions.write": TEAM,
        "analytics.matrix": TEAM,
    },
    Role.SERVICE_AGENT: {
        "customers.read": ALL, "customers.write": ALL,
        "commerce.read": ALL, "interactions.read": ALL, "interactions.write": ALL,
    },
    Role.BACK_OFFICE: {
        "customers.merge": ALL,
        "customers.read": ALL, "customers.write": ALL,
        "commerce.read": ALL, "interactions.read": ALL, "interactions.write": ALL,
        "integration.import": ALL,
    },
    Role.MARKETING: {
        "customers.read": ALL, "customers.export": ALL, "commerce.read": ALL,
        "interactions.read": ALL, "analytics.matrix": ALL,
    },
    Role.TECHNICIAN: {
        "customers.read": OWN, "interactions.read": OWN, "interactions.write": OWN,
    },
    Role.ANALYST: {
        "customers.read": ALL, "customers.export": ALL, "commerce.read": ALL,
        "interactions.read": ALL, "analytics.matrix": ALL, "analytics.settings": ALL,
    },
    Role.AUDITOR: {
        "customers.read": ALL, "commerce.read": ALL, "interactions.read": ALL,
        "analytics.matrix": ALL, "shell.audit": ALL,
    },
}  # fmt: skip
