"""Who does something: a person, or a part of the product acting for the company."""

from dataclasses import dataclass

from vinculo.shell.accounts.models import User


@dataclass(frozen=True, slots=True)
class Actor:
    user_id: int | None
    name: str

    @classmethod
    def person(cls, user: User) -> "Actor":
        return cls(user.pk, user.full_name or user.email)

    @classmethod
    def system(cls, name: str) -> "Actor":
        return cls(None, name)
