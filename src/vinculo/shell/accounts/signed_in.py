"""The person of a session, with their team and the marks of what is kept, in one query."""

from allauth.account.auth_backends import AuthenticationBackend
from django.db import connection

from vinculo.shell.accounts.models import Team, User
from vinculo.shell.kept import MARKS_SQL, marks_in
from vinculo.shell.live.news import POSITION_SQL
from vinculo.shell.notices.models import UNREAD_SQL
from vinculo.shell.prepared import ask

_FIELDS = [field.attname for field in User._meta.concrete_fields]
_COLUMNS = ", ".join(f"person.{field.column}" for field in User._meta.concrete_fields)
_QUERY = f"""
    SELECT {_COLUMNS}, team.name, team.parent_id, {UNREAD_SQL}, {MARKS_SQL},
           {POSITION_SQL}
      FROM shell_user person LEFT JOIN shell_team team ON team.id = person.team_id
     WHERE person.id = %(id)s AND person.is_active
"""  # noqa: S608  names of columns


class People(AuthenticationBackend):
    """Asked by every request of who has signed in: who left, or changed role, did so already."""

    def get_user(self, user_id: int) -> User | None:
        rows = ask(_QUERY, {"id": int(user_id)})
        if not rows:
            return None
        *values, team, above, unread, marks, position = rows[0]
        person = User.from_db(connection.alias, _FIELDS, values)
        if person.team_id:
            told = [person.team_id, team, above]
            person.team = Team.from_db(connection.alias, ["id", "name", "parent_id"], told)
        person.unread = unread  # type: ignore[attr-defined]
        person.marks = marks_in(marks)  # type: ignore[attr-defined]
        person.position = position  # type: ignore[attr-defined] # what is new is new since then
        return person
