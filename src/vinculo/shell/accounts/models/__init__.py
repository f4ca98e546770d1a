from vinculo.shell.accounts.models.company import Company
from vinculo.shell.accounts.models.delegation import Delegation, givers_for
from vinculo.shell.accounts.models.limit import FieldAccess, FieldLimit, limits_of_roles
from vinculo.shell.accounts.models.link import SignInLink
from vinculo.shell.accounts.models.own_role import OwnRole, own_roles, role_choices, role_name
from vinculo.shell.accounts.models.person import Team, User
from vinculo.shell.accounts.models.role import Role, RoleScope, Scope, reach_of_roles
from vinculo.shell.accounts.models.team_tree import teams_below

__all__ = [
    "Company", "Delegation", "FieldAccess", "FieldLimit", "OwnRole", "Role", "RoleScope", "Scope",
    "SignInLink", "Team", "User", "givers_for", "limits_of_roles", "own_roles", "reach_of_roles",
    "role_choices", "role_name", "teams_below",
]  # fmt: skip
