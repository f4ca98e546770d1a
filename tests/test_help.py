"""Every page has its help, every topic a page, in both languages."""

import pytest
from django.test import Client
from django.urls import get_resolver
from django.utils import translation

from tests.pages import pages_by_name
from tests.world import World
from vinculo.shell.help.registry import address_of, topic_of, topics

# Before one is inside, or no pages at all.
OUTSIDE = {
    "asset", "account_login", "account_logout", "link_request", "signin_link", "first_company",
    "convention_preview", "mfa_authenticate", "mfa_login_webauthn", "mfa_reauthenticate",
    "oidc_begin", "oidc_back", "news", "draft",
}  # fmt: skip


def test_every_page_has_its_help_and_every_topic_a_page() -> None:
    pages = {name for name in pages_by_name(get_resolver()) if not name.startswith("api_")}
    assert [page for page in sorted(pages - OUTSIDE) if topic_of(page) is None] == []
    assert {topic.slug for topic in topics()} == {
        topic.slug for page in pages - OUTSIDE if (topic := topic_of(page))
    }
    assert len({topic.slug for topic in topics()}) == len(topics())


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_help_is_short_and_said_in_both_languages(language: str) -> None:
    with translation.override(language):
        texts = [
            (topic.slug, str(text))
            for topic in topics()
            for text in (topic.title, topic.purpose, *topic.habits)
        ]
    assert [text for _, text in texts if len(text) > 240] == []
    if language == "es":
        with translation.override("en"):
            english = {str(t) for topic in topics() for t in (topic.purpose, *topic.habits)}
        assert [text for _, text in texts if text in english] == []


def test_the_help_of_a_page_is_beside_it(client: Client, world: World) -> None:
    client.force_login(world.lucia)
    page = client.get("/clientes/").content.decode()
    assert f'href="{address_of("customer_list")}" data-help' in page
    panel = client.get(address_of("customer_list"), headers={"HX-Request": "true"})
    assert "data-help-panel" in panel.content.decode()
    assert "<html" not in panel.content.decode()
    assert client.get("/ayuda/nada/").status_code == 404


def test_the_search_box_finds_help(client: Client, world: World) -> None:
    client.force_login(world.lucia)
    found = client.get("/buscar/paleta/", {"q": "vacaciones"}).content.decode()
    assert address_of("delegations") in found
