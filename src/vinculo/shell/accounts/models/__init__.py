from vinculo.shell.accounts.models.company import Company
from vinculo.shell.accounts.models.limit import FieldAccess, FieldLimit, limits_of_roles
from vinculo.shell.accounts.models.link import SignInLink
from vinculo.shell.accounts.models.person import Team, User
from vinculo.shell.accounts.models.role import Role, RoleScope, Scope, reach_of_roles

__all__ = [
    "Company", "FieldAccess", "FieldLimit", "Role", "RoleScope", "Scope", "SignInLink", "Team",
    "User", "limits_of_roles", "reach_of_roles",
]  # fmt: skip
