from vinculo.shell.accounts.models.company import Company
from vinculo.shell.accounts.models.link import SignInLink
from vinculo.shell.accounts.models.person import Team, User
from vinculo.shell.accounts.models.role import Role, RoleScope, Scope

__all__ = ["Company", "Role", "RoleScope", "Scope", "SignInLink", "Team", "User"]
