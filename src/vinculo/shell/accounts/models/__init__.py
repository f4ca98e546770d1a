from vinculo.shell.accounts.models.company import Company
from vinculo.shell.accounts.models.link import SignInLink
from vinculo.shell.accounts.models.person import Team, User
from vinculo.shell.accounts.models.role import Role, RoleScope, Scope, reach_of_roles

__all__ = ["Company", "Role", "RoleScope", "Scope", "SignInLink", "Team", "User", "reach_of_roles"]
