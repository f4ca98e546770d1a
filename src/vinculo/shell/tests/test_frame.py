"""The frame is drawn once and kept: everybody must still see their own."""

import re

from django.test import Client

from vinculo.shell.accounts.models import User


def shown(client: Client, path: str = "/perfil/") -> str:
    return client.get(path).content.decode()


def test_everybody_sees_their_own_name_and_ways(
    as_patricia: Client, as_lucia: Client, lucia: User
) -> None:
    first, second = shown(as_patricia), shown(as_lucia)
    assert "Patricia Gómez" in first
    assert 'href="/personas/"' in first
    assert "Patricia" not in second
    assert "Lucía Marín" in second
    assert "Zona norte" in second
    assert 'href="/personas/"' not in second
    assert "Patricia Gómez" in shown(as_patricia)
    lucia.full_name, lucia.theme = "Lucía Marín Ríos", "dark"
    lucia.save()
    page = shown(as_lucia)
    assert "Lucía Marín Ríos" in page
    assert re.search(r'value="dark"\s+aria-pressed="true"', page)


def test_a_changed_team_name_and_language_show_at_once(as_lucia: Client, lucia: User) -> None:
    assert "Zona norte" in shown(as_lucia)
    assert lucia.team
    lucia.team.name = "Zona sur"
    lucia.team.save()
    assert "Zona sur" in shown(as_lucia)
    assert "Atajos" in shown(as_lucia)
    User.objects.filter(pk=lucia.pk).update(language="en")
    page = shown(as_lucia)
    assert "Keyboard shortcuts" in page
    assert "Seller" in page


def test_the_place_one_is_at_is_marked_and_no_other(as_patricia: Client) -> None:
    marked = r'<a href="([^"]+)" aria-current="page"'
    for path, here in (("/", ["/"]), ("/importar/", ["/importar/"]), ("/perfil/", [])):
        assert re.findall(marked, shown(as_patricia, path)) == here, path


def test_the_searched_words_stand_in_the_box_and_do_no_harm(as_patricia: Client) -> None:
    sent = '"><script>x</script>\ue000token\ue001'
    page = as_patricia.get("/perfil/", {"q": sent}).content.decode()
    assert "<script>x" not in page
    assert "&quot;&gt;&lt;script&gt;x&lt;/script&gt;\ue000token\ue001" in page
    assert "script&gt;x" not in shown(as_patricia)


def test_every_page_carries_a_token_of_its_own_session(patricia: User, lucia: User) -> None:
    pages = []
    for person in (patricia, lucia):
        client = Client(enforce_csrf_checks=True)
        client.force_login(person)
        page = shown(client)
        tokens = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert len(tokens) >= 2
        assert "\ue000" not in page
        for token in tokens:
            answer = client.post("/perfil/tema/", {"theme": "dark", "csrfmiddlewaretoken": token})
            assert answer.status_code == 302
        pages.append(tokens[0])
    assert pages[0] != pages[1]
