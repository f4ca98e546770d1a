"""Follow a record: what changes on it is told."""

from vinculo.shell.accounts.models import User
from vinculo.shell.notices.models import Following
from vinculo.shell.prepared import ask


def follow(person: User, kind: str, pk: int) -> None:
    Following.objects.get_or_create(person=person, subject_kind=kind, subject_id=pk)


def unfollow(person: User, kind: str, pk: int) -> None:
    Following.objects.filter(person=person, subject_kind=kind, subject_id=pk).delete()


def follows(person: User, kind: str, pk: int) -> bool:
    asked = {"kind": kind, "pk": pk, "person": person.pk}
    return bool(
        ask(
            "SELECT 1 FROM shell_following WHERE subject_kind = %(kind)s"
            " AND subject_id = %(pk)s AND person_id = %(person)s",
            asked,
        )
    )
