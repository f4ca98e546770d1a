"""What can be done to many customers: who answers for them, and their tags.

Written in sets, with the events of each customer for its history; nothing runs customer by
customer, and people are told once.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.db.models import Max, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.events import CustomerAssigned, DetailAdded, DetailRemoved
from vinculo.customers.models import Customer, Standing, Tag
from vinculo.customers.models.customer import CustomerTag
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.activity.in_bulk import record_many
from vinculo.shell.bulk.action import GONE, SAME, BulkAction, Done, Left, Outcomes, Values
from vinculo.shell.bulk.taken_back import by_taken_back_run
from vinculo.shell.history.since import last_change, past_of

AREA = "customers.write"
Held = dict[int, tuple[int | None, int | None]]  # customer -> owner, team
THROUGH = Customer.tags.through


class OwnerForm(forms.Form):
    owner = forms.ModelChoiceField(
        label=gettext_lazy("Who answers for them from now on"), required=False,
        queryset=User.objects.filter(is_active=True).order_by("full_name"),
        empty_label=gettext_lazy("Nobody"),
    )  # fmt: skip

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class TeamForm(forms.Form):
    team = forms.ModelChoiceField(
        label=gettext_lazy("Team"), queryset=Team.objects.order_by("name")
    )

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class TagForm(forms.Form):
    tag = forms.CharField(
        label=gettext_lazy("Tag"), max_length=60,
        help_text=gettext_lazy("One that there is, or a new one."),
    )  # fmt: skip

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)

    def clean_tag(self) -> str:
        return clean(self.cleaned_data["tag"])


class UntagForm(forms.Form):
    tag = forms.ModelChoiceField(label=gettext_lazy("Tag"), queryset=Tag.objects.order_by("name"))

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


def _held(ids: Sequence[int]) -> Held:
    rows = Customer.objects.filter(pk__in=ids).order_by("pk").select_for_update(of=("self",))
    return {pk: (owner, team) for pk, owner, team in rows.values_list("pk", "owner_id", "team_id")}


def _give(to: Mapping[int, tuple[int | None, int | None]]) -> None:
    """Owner and team of each, beside their standings as well."""
    alike: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    for pk, whose in to.items():
        alike[whose].append(pk)
    for (owner, team), ids in alike.items():
        Customer.objects.filter(pk__in=ids).update(owner_id=owner, team_id=team)
        Standing.objects.filter(pk__in=ids).update(owner_id=owner, team_id=team)


def _tell_assigned(before: Held, after: Held, by: Actor) -> None:
    people = {owner for held in (before, after) for owner, _team in held.values() if owner}
    names = dict(User.objects.filter(pk__in=people).values_list("pk", "full_name"))
    record_many(
        [
            CustomerAssigned(
                pk, owner, names.get(owner or 0, ""), names.get(before[pk][0] or 0, "")
            )
            for pk, (owner, _team) in after.items() if owner != before[pk][0]
        ],
        by,
    )  # fmt: skip


def _assign(ids: Sequence[int], before: Held, after: Held, by: Actor) -> Outcomes:
    moved = {pk: whose for pk, whose in after.items() if whose != before[pk]}
    _give(moved)
    _tell_assigned(before, moved, by)
    seen = last_change(Customer, Q(pgh_obj__in=moved))
    return {
        pk: Done(_whose(before[pk]), {**_whose(moved[pk]), "seen": seen}) if pk in moved
        else Left(SAME if pk in before else GONE)
        for pk in ids
    }  # fmt: skip


def _whose(held: tuple[int | None, int | None]) -> Values:
    return {"owner": held[0], "team": held[1]}


def _give_owner(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    """The team follows the owner, as on the customer's own page."""
    owner = User.objects.filter(pk=values["owner"]).first() if values["owner"] else None
    if values["owner"] and owner is None:
        return {pk: Left(GONE) for pk in ids}
    before = _held(ids)
    after: Held = {
        pk: (owner.pk, owner.team_id) if owner else (None, team)
        for pk, (_owner, team) in before.items()
    }
    return _assign(ids, before, after, by)


def _give_team(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    if not Team.objects.filter(pk=values["team"]).exists():
        return {pk: Left(GONE) for pk in ids}
    before = _held(ids)
    after = {pk: (owner, values["team"]) for pk, (owner, _team) in before.items()}
    return _assign(ids, before, after, by)


def _given_since(was: Mapping[int, Done]) -> set[int]:
    """Who went to somebody else meanwhile, even if they came back: history knows."""
    left = [(pk, one.after["seen"]) for pk, one in was.items() if one.after.get("seen")]
    if not left:
        return set()
    past = past_of(Customer).objects.filter(
        ~by_taken_back_run("pgh_obj_id"),
        pgh_obj__in=[pk for pk, _seen in left], pgh_id__gt=min(seen for _pk, seen in left),
    )  # fmt: skip
    given = past.values_list("pgh_obj_id", "pgh_id", "owner_id", "team_id")
    return {
        pk for pk, number, owner, team in given
        if number > was[pk].after["seen"]
        and (owner, team) != (was[pk].after["owner"], was[pk].after["team"])
    }  # fmt: skip


def _give_back(was: Mapping[int, Done], by: Actor) -> set[int]:
    """Who still belongs to whom the action gave them, to people and teams that there still are."""
    now = _held(list(was))
    later = _given_since(was)
    people = set(User.objects.values_list("pk", flat=True))
    teams = set(Team.objects.values_list("pk", flat=True))
    back = {}
    for pk, held in now.items():
        owner, team = was[pk].before["owner"], was[pk].before["team"]
        is_there = owner in {None, *people} and team in {None, *teams}
        as_left = {name: was[pk].after[name] for name in ("owner", "team")}
        if _whose(held) == as_left and is_there and pk not in later:
            back[pk] = (owner, team)
    _give(back)
    _tell_assigned({pk: now[pk] for pk in back}, back, by)
    return set(back)


def _tag(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    tag, _new = Tag.objects.get_or_create(name=values["tag"])
    there = set(_held(ids))
    tagged = THROUGH.objects.filter(tag=tag, customer__in=ids)
    have = set(tagged.values_list("customer_id", flat=True))
    new = sorted(there - have)
    THROUGH.objects.bulk_create([THROUGH(customer_id=pk, tag_id=tag.pk) for pk in new])
    record_many([DetailAdded(pk, "tag", tag.name) for pk in new], by)
    return _tags_changed(ids, set(new), there, tag)


def _untag(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    tag = Tag.objects.filter(pk=values["tag_id"]).first()
    if tag is None:
        return {pk: Left(SAME) for pk in ids}
    there = set(_held(ids))
    tagged = THROUGH.objects.filter(tag=tag, customer__in=there)
    have = set(tagged.values_list("customer_id", flat=True))
    tagged.delete()
    record_many([DetailRemoved(pk, "tag", tag.name) for pk in sorted(have)], by)
    return _tags_changed(ids, have, there, tag)


def _tags_changed(ids: Sequence[int], changed: set[int], there: set[int], tag: Tag) -> Outcomes:
    seen = last_change(CustomerTag, Q(customer__in=changed, tag=tag))
    said = {"tag": tag.name, "tag_id": tag.pk, "seen": seen}
    return {
        pk: Done(said, said) if pk in changed else Left(SAME if pk in there else GONE) for pk in ids
    }


def _untag_again(was: Mapping[int, Done], by: Actor) -> set[int]:
    put_back: set[int] = set()
    for tag_id, ids in _by_tag(was).items():
        ids = _untouched_since(was, tag_id, ids)
        outcomes = _untag(ids, {"tag_id": tag_id}, by)
        put_back |= {pk for pk, outcome in outcomes.items() if isinstance(outcome, Done)}
    return put_back


def _tag_again(was: Mapping[int, Done], by: Actor) -> set[int]:
    put_back: set[int] = set()
    for tag_id, ids in _by_tag(was).items():
        tag = Tag.objects.filter(pk=tag_id).first()
        ids = _untouched_since(was, tag_id, ids)
        outcomes = _tag(ids, {"tag": tag.name}, by) if tag else {}
        put_back |= {pk for pk, outcome in outcomes.items() if isinstance(outcome, Done)}
    return put_back


def _untouched_since(was: Mapping[int, Done], tag_id: int, ids: list[int]) -> list[int]:
    """Without those to whom somebody gave the tag, or took it away, since."""
    past = past_of(CustomerTag).objects.filter(
        ~by_taken_back_run("customer_id"), customer__in=ids, tag=tag_id
    )
    latest = dict(past.values_list("customer_id").annotate(Max("pgh_id")))
    return [
        pk for pk in ids
        if not (seen := was[pk].after.get("seen")) or latest.get(pk, 0) <= seen
    ]  # fmt: skip


def _by_tag(was: Mapping[int, Done]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for pk, done in was.items():
        found[done.after["tag_id"]].append(pk)
    return found


def _owner_values(form: forms.Form, _person: User) -> Values:
    owner = form.cleaned_data["owner"]
    return {"owner": owner.pk if owner else None, "name": owner.full_name if owner else ""}


def _team_values(form: forms.Form, _person: User) -> Values:
    return {"team": form.cleaned_data["team"].pk, "name": form.cleaned_data["team"].name}


def _untag_values(form: forms.Form, _person: User) -> Values:
    return {"tag_id": form.cleaned_data["tag"].pk, "tag": form.cleaned_data["tag"].name}


def _owner_title(values: Values) -> str:
    if not values["owner"]:
        return _("Nobody answers for them")
    return _("%(name)s answers for them") % values


CUSTOMER_ACTIONS: dict[str, BulkAction] = {
    "responsable": BulkAction(
        gettext_lazy("Change who answers"), "user-round-check", AREA, OwnerForm, _owner_values,
        _owner_title, _give_owner, _give_back,
        concerns=lambda values: [values["owner"]] if values["owner"] else [],
    ),
    "equipo": BulkAction(
        gettext_lazy("Change the team"), "users", AREA, TeamForm, _team_values,
        lambda values: _("To the team %(name)s") % values, _give_team, _give_back,
    ),
    "etiquetar": BulkAction(
        gettext_lazy("Add a tag"), "tag", AREA, TagForm,
        lambda form, _person: {"tag": form.cleaned_data["tag"]},
        lambda values: _("Tag “%(tag)s”") % values, _tag, _untag_again,
    ),
    "desetiquetar": BulkAction(
        gettext_lazy("Take a tag away"), "tag", AREA, UntagForm, _untag_values,
        lambda values: _("Without the tag “%(tag)s”") % values, _untag, _tag_again,
    ),
}  # fmt: skip
