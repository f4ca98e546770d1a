"""Whose keys a person may look at, and end: their own; who decides about people, everybody's."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.keys.models import ApiKey


def keys_for(user: User) -> QuerySet[ApiKey]:
    keys = ApiKey.objects.select_related("person")
    return keys if allowed(user, "shell.people") else keys.filter(person=user.pk)


def key_for(user: User, pk: int) -> ApiKey:
    return get_object_or_404(keys_for(user), pk=pk)
