"""This room's part of the file of settings: quality, what comes in, contact, merging."""

from typing import Any, cast

from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.survivorship import RULES
from vinculo.customers.models import (
    CompanyContactRules,
    ContactPurpose,
    EntryStandard,
    MergeRules,
    Tag,
)
from vinculo.customers.models.consent import PurposeKind
from vinculo.customers.permission.company import set_company_rules
from vinculo.customers.permission.purposes import set_purposes
from vinculo.customers.quality.company import change_settings, policy
from vinculo.customers.quality.policy import KINDS, PARTS
from vinculo.customers.quality.standards import end_standard, set_standard
from vinculo.customers.stewarding.rules import set_rules, set_threshold
from vinculo.customers.tagging.saying import change_tags
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Team
from vinculo.shell.custom.models import Colour
from vinculo.shell.settings_file.part import Part, one_of, only, wanted

STANDARD: dict[str, type] = {
    "field": str, "kind": str, "rank": object, "is_required": bool, "mask": str, "allowed": list,
    "on_import": str,
}  # fmt: skip


def _quality() -> dict[str, Any]:
    now = policy()
    wanted_fields = {kind: list(names) for kind, names in now.wanted.items()}
    return {"weights": dict(now.weights), "wanted": wanted_fields, "fresh_months": now.fresh_months}


def _set_quality(data: Any, by: Actor) -> None:
    said = only(data, {"weights": dict, "wanted": dict, "fresh_months": int}, "quality")
    for part, weight in said["weights"].items():
        one_of(part, PARTS, "quality.weights")
        one_of(str(weight), map(str, range(11)), f"quality.weights.{part}")
    for kind in said["wanted"]:
        one_of(kind, KINDS, "quality.wanted")
    change_settings(said["weights"], said["wanted"], said["fresh_months"], "", by)


def _standards() -> list[dict[str, Any]]:
    """Those for everybody; one of a team is the team's."""
    rows = EntryStandard.objects.filter(ended_at=None, team=None)
    told = [{name: getattr(row, name) for name in STANDARD} for row in rows]
    return sorted(told, key=str)


def _set_standards(data: Any, by: Actor) -> None:
    _hold(wanted(data, list, "entry_standards"), None, "entry_standards", by)


def _hold(rows: list[Any], team: Team | None, at: str, by: Actor) -> None:
    """Those of everybody or of one team, and no others."""
    said = [only(row, STANDARD, at) for row in rows]
    for row in said:
        one_of(row["on_import"], EntryStandard.OnImport.values, f"{at}.on_import")
    there = EntryStandard.objects.filter(ended_at=None, team=team)
    for standard in there:
        told = {name: getattr(standard, name) for name in STANDARD}
        if told in said:
            said.remove(told)
        else:
            end_standard(standard, by)
    for fields in said:
        set_standard(EntryStandard(**fields, team=team), by)


def _team_standards() -> dict[str, list[dict[str, Any]]]:
    """By the team's name, which is its own."""
    found: dict[str, list[dict[str, Any]]] = {}
    rows = EntryStandard.objects.filter(ended_at=None, team__isnull=False).select_related("team")
    for row in rows.order_by("team__name", "id"):
        told = {name: getattr(row, name) for name in STANDARD}
        found.setdefault(cast(Team, row.team).name, []).append(told)
    return {name: sorted(told, key=str) for name, told in found.items()}


def _set_team_standards(data: Any, by: Actor) -> None:
    teams = {team.name: team for team in Team.objects.all()}
    for name in wanted(data, dict, "team_standards"):
        one_of(name, teams, "team_standards")
    for name, team in teams.items():
        rows = wanted(data.get(name, []), list, f"team_standards.{name}")
        _hold(rows, team, f"team_standards.{name}", by)


def _purposes() -> dict[str, Any]:
    rows = ContactPurpose.objects.order_by("slug").values("slug", "name", "kind", "is_active")
    return {
        row["slug"]: {name: row[name] for name in ("name", "kind", "is_active")} for row in rows
    }


def _set_purposes(data: Any, by: Actor) -> None:
    for slug, one in wanted(data, dict, "purposes").items():
        row = only(one, {"name": str, "kind": str, "is_active": bool}, f"purposes.{slug}")
        one_of(row["kind"], PurposeKind.values, f"purposes.{slug}.kind")
    set_purposes(data, by)


CONTACT: dict[str, type] = {"strict": bool, "hours": dict, "days_off": list, "cadence": dict}


def _contact() -> dict[str, Any]:
    row = CompanyContactRules.objects.filter(pk=1).first() or CompanyContactRules()
    return {name: getattr(row, name) for name in CONTACT}


def _set_contact(data: Any, by: Actor) -> None:
    set_company_rules(only(data, CONTACT, "contact_rules"), by)


def _merging() -> dict[str, Any]:
    row = MergeRules.current()
    return {"fields": row.fields, "sources": row.sources, "threshold": row.threshold}


def _set_merging(data: Any, by: Actor) -> None:
    said = only(data, {"fields": dict, "sources": list, "threshold": object}, "merging")
    for name, rule in said["fields"].items():
        one_of(name, RULES, "merging.fields")
        one_of(rule, RULES[name], f"merging.fields.{name}")
    set_rules(said["fields"], [str(one) for one in said["sources"]], by)
    if said["threshold"] is None:
        MergeRules.objects.update(threshold=None)
    else:
        set_threshold(wanted(said["threshold"], float, "merging.threshold"), by)


def _tags() -> dict[str, str]:
    """Those that have a colour: which ones there are is told by the records."""
    rows = Tag.objects.exclude(colour=Colour.PLAIN).order_by("name")
    return dict(rows.values_list("name", "colour"))


def _set_tags(data: Any, by: Actor) -> None:
    """A tag that the file does not name is grey again; none goes."""
    said = wanted(data, dict, "tags")
    for name, colour in said.items():
        one_of(colour, Colour.values, f"tags.{name}")
        Tag.objects.get_or_create(name=name[:60])
    colours = {tag.pk: (tag.name, said.get(tag.name, Colour.PLAIN)) for tag in Tag.objects.all()}
    change_tags(colours, by)


OF_CUSTOMERS = (
    Part("quality", _("Quality of the data"), _quality, _set_quality),
    Part("entry_standards", _("What must be written"), _standards, _set_standards),
    Part(
        "team_standards",
        _("What must be written, by team"),
        _team_standards,
        _set_team_standards,
    ),
    Part("purposes", _("What we contact people for"), _purposes, _set_purposes),
    Part("contact_rules", _("Contact rules"), _contact, _set_contact),
    Part("tags", _("Tags"), _tags, _set_tags),
    Part("merging", _("What a merged record keeps"), _merging, _set_merging),
)
