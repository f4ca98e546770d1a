"""Views: kept, shared, opened first, changed, taken away; each person sees what they reach."""

import pytest
from django.db import IntegrityError, transaction

from tests.world import World
from vinculo.shell.accounts.models import FieldAccess, FieldLimit, Role, User
from vinculo.shell.saved_views.models import SavedView, ViewPlace
from vinculo.workspace.list.tests.test_list import ESPIGA, MARIA, inside, names

QUERY = "?vista=todos&orden=nombre&ciudad=Bogot%C3%A1&columnas=document"


def keep(user: User, share: str = "own", query: str = QUERY, **more: str) -> SavedView:
    data = {"name": "Bogotá", "share": share, "q": query, "is_at_head": "on", **more}
    response = inside(user).post("/vistas/clientes/nueva/", data)
    assert response.status_code == 302, response.context["form"].errors
    return SavedView.objects.latest("pk")


def tabs(user: User, query: str = "?vista=todos") -> list[str]:
    return [tab.label for tab in inside(user).get(f"/clientes/{query}").context["tabs"]]


def test_a_view_opens_what_was_kept_and_its_address_says_it_all(world: World) -> None:
    view = keep(world.lucia)
    page = inside(world.lucia).get(f"/clientes/?v={view.pk}")
    assert (page.context["asked"].ciudad, page.context["asked"].chosen) == ("Bogotá", ("document",))
    tab = next(tab for tab in page.context["tabs"] if tab.label == "Bogotá")
    assert tab.current
    assert "ciudad=Bogot" in tab.url
    view.delete()
    assert inside(world.julian).get(tab.url).context["asked"].ciudad == "Bogotá"


def test_own_team_and_company_hold(world: World) -> None:
    keep(world.lucia)
    assert "Bogotá" in tabs(world.lucia)
    assert "Bogotá" not in tabs(world.julian)
    SavedView.objects.update(share="team", team=world.north)
    assert "Bogotá" in [
        one.label for one in inside(world.julian).get("/clientes/").context["views"]
    ]
    for other in (world.stranger, world.patricia):
        assert not inside(other).get("/clientes/").context["views"]
        assert inside(other).get(f"/vistas/{SavedView.objects.get().pk}/nombre/").status_code == 404
    SavedView.objects.update(share="company", team=None)
    assert inside(world.stranger).get("/clientes/").context["views"]


def test_a_shared_view_shows_each_person_only_what_they_reach(world: World) -> None:
    view = keep(world.patricia, share="company", query="?vista=todos&orden=nombre")
    assert names(inside(world.patricia), f"?v={view.pk}") == [MARIA, ESPIGA]
    assert names(inside(world.stranger), f"?v={view.pk}") == []


def test_a_seller_shares_with_her_team_and_not_with_the_company(world: World) -> None:
    data = {"name": "x", "share": "company", "q": "?vista=todos"}
    assert inside(world.lucia).post("/vistas/clientes/nueva/", data).status_code == 422
    assert keep(world.lucia, share="team").team == world.north


def test_one_view_opens_first_and_a_tab_still_leads_to_the_whole_list(world: World) -> None:
    keep(world.patricia, opens_first="on")
    assert names_of(world.patricia, "/clientes/") == "Bogotá"
    assert names_of(world.patricia, "/clientes/?vista=todos") == ""
    second = keep(world.patricia, query="?vista=todos&ciudad=Cali", opens_first="on")
    assert names_of(world.patricia, "/clientes/") == "Cali"
    assert names_of(world.lucia, "/clientes/") == ""
    inside(world.patricia).post(f"/vistas/{second.pk}/lugar/", {"do": "plain"})
    assert names_of(world.patricia, "/clientes/") == ""


def names_of(user: User, url: str) -> str:
    city: str = inside(user).get(url).context["asked"].ciudad
    return city


def test_what_was_changed_is_offered_to_be_kept_and_can_be_taken_back(world: World) -> None:
    view = keep(world.lucia)
    client = inside(world.lucia)
    assert not client.get(f"/clientes/{QUERY}&v={view.pk}").context["view_changed"]
    changed = f"/clientes/?vista=todos&ciudad=Cali&v={view.pk}"
    page = client.get(changed)
    assert page.context["view_changed"]
    client.post(f"/vistas/{view.pk}/contenido/", {"q": page.context["view_query"]})
    assert client.get(f"/clientes/?v={view.pk}").context["asked"].ciudad == "Cali"
    # A colleague who has the view of the team may keep another, not this one.
    SavedView.objects.update(share="team", team=world.north)
    assert inside(world.julian).post(f"/vistas/{view.pk}/contenido/", {"q": "?"}).status_code == 404


def test_a_removed_view_is_told_and_comes_back(world: World) -> None:
    view = keep(world.lucia, opens_first="on")
    client = inside(world.lucia)
    client.post(f"/vistas/{view.pk}/retiro/")
    page = client.get(f"/clientes/?v={view.pk}")
    assert page.status_code == 200
    assert page.context["view_trouble"]
    assert names_of(world.lucia, "/clientes/") == ""
    assert inside(world.julian).post(f"/vistas/{view.pk}/regreso/").status_code == 404
    client.post(f"/vistas/{view.pk}/regreso/")
    assert names_of(world.lucia, "/clientes/") == "Bogotá"


def test_a_filter_that_fits_no_more_is_told_and_left_out(world: World) -> None:
    view = keep(world.patricia, query="?vista=todos&f=email.yes", opens_first="on")
    FieldLimit.objects.create(
        role=Role.MANAGER, field="customers.contacts", access=FieldAccess.HIDDEN
    )
    for address in ("", f"?v={view.pk}", f"?vista=todos&f=email.yes&v={view.pk}"):
        page = inside(world.patricia).get(f"/clientes/{address}")
        assert page.status_code == 200
        assert page.context["view_trouble"]
    assert inside(world.patricia).get("/vistas/clientes/").status_code == 200


def test_the_database_allows_one_first_view_alone(world: World) -> None:
    first, second = keep(world.lucia, opens_first="on"), keep(world.lucia)
    place = ViewPlace.objects.get(view=second, person=world.lucia)
    place.opens_first = True
    with pytest.raises(IntegrityError), transaction.atomic():
        place.save()
    assert first.pk != second.pk
