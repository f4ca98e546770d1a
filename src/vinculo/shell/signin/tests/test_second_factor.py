"""A second factor: turned on, asked after password and link, not used twice, given back."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.models import SignInLink, User
from vinculo.shell.accounts.signin_links import make_link
from vinculo.shell.activity.models import Activity
from vinculo.shell.signin.models import OpenSession, SignInPolicy

pytestmark = pytest.mark.django_db
PASSWORD = "una frase bien larga 7"


def code_of(secret: str, periods: int = 0) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + periods))


@pytest.fixture
def lucia(world: World) -> User:
    cache.clear()
    world.lucia.set_password(PASSWORD)
    world.lucia.save()
    return world.lucia


def signs_in(client: Client, person: User) -> str:
    answer = client.post("/entrar/", {"login": person.email, "password": PASSWORD})
    assert answer.status_code == 302
    return answer["Location"]


def turns_on(client: Client, person: User) -> tuple[str, list[str]]:
    """(secret, recovery codes)"""
    signs_in(client, person)
    asked = client.get("/perfil/seguridad/aplicacion/")
    assert asked["Location"].startswith("/perfil/seguridad/confirmar/")
    client.post(asked["Location"], {"password": PASSWORD})
    page = client.get("/perfil/seguridad/aplicacion/").content.decode()
    assert "data:image/svg+xml;base64," in page
    secret = re.findall(r'class="mono">(\w+)<', page)[0]
    done = client.post("/perfil/seguridad/aplicacion/", {"code": code_of(secret)})
    assert done["Location"] == "/perfil/seguridad/codigos/"
    codes = re.findall(r"<li>(\d{8})</li>", client.get(done["Location"]).content.decode())
    assert len(codes) == 10
    cache.clear()
    return secret, codes


def test_a_code_is_asked_after_the_password_and_opens_once(client: Client, lucia: User) -> None:
    secret, _ = turns_on(client, lucia)
    other, again = Client(), Client()
    assert signs_in(other, lucia) == "/entrar/segundo-factor/"
    assert other.get("/perfil/")["Location"].startswith("/entrar/")
    wrong = other.post("/entrar/segundo-factor/", {"code": "000000"})
    assert "_auth_user_id" not in other.session
    assert "no coincide" in wrong.content.decode()
    code = code_of(secret)
    assert other.post("/entrar/segundo-factor/", {"code": code})["Location"] == "/"
    assert other.get("/perfil/").status_code == 200
    signs_in(again, lucia)
    assert again.post("/entrar/segundo-factor/", {"code": code}).status_code == 200
    assert again.get("/perfil/").status_code == 302


def test_a_link_does_not_go_around_it(client: Client, lucia: User) -> None:
    turns_on(client, lucia)
    other = Client()
    path = make_link(lucia.email, "")
    assert other.post(path)["Location"] == "/entrar/segundo-factor/"
    assert other.get("/perfil/").status_code == 302
    assert not SignInLink.objects.filter(user=lucia, used_at=None).exists()


def test_guessing_ends(client: Client, lucia: User) -> None:
    secret, _ = turns_on(client, lucia)
    other = Client()
    signs_in(other, lucia)
    for number in range(8):
        other.post("/entrar/segundo-factor/", {"code": f"{number:06}"})
    refused = other.post("/entrar/segundo-factor/", {"code": code_of(secret)})
    assert "Demasiados intentos" in refused.content.decode()
    assert other.get("/perfil/").status_code == 302


def test_a_recovery_code_opens_once_and_is_shown_once(client: Client, lucia: User) -> None:
    _, codes = turns_on(client, lucia)
    assert codes[0] not in client.get("/perfil/seguridad/codigos/").content.decode()
    for works in (True, False):
        other = Client()
        signs_in(other, lucia)
        other.post("/entrar/segundo-factor/", {"code": codes[0]})
        assert (other.get("/perfil/").status_code == 200) is works


def test_the_secret_is_sealed_in_the_database(client: Client, lucia: User) -> None:
    secret, _ = turns_on(client, lucia)
    kept = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in kept


def test_turning_it_off_asks_for_the_password_again(client: Client, lucia: User) -> None:
    turns_on(client, lucia)
    session = client.session
    session["account_authentication_methods"] = []
    session.save()
    asked = client.post("/perfil/seguridad/aplicacion/fin/")
    assert asked["Location"].startswith("/perfil/seguridad/confirmar/")
    assert Authenticator.objects.filter(user=lucia).exists()
    client.post("/perfil/seguridad/confirmar/", {"password": PASSWORD})
    client.post("/perfil/seguridad/aplicacion/fin/")
    assert not Authenticator.objects.filter(user=lucia).exists()
    assert signs_in(Client(), lucia) == "/"


def test_who_owes_one_gets_nowhere_else(client: Client, world: World, lucia: User) -> None:
    admin = Client()
    admin.force_login(world.administrator)
    admin.post("/empresa/ingreso/", {"second_factor": "administrators"})
    assert admin.get("/clientes/")["Location"] == "/perfil/seguridad/"
    assert admin.get("/perfil/seguridad/").status_code == 200
    client.force_login(lucia)
    assert client.get("/clientes/").status_code == 200
    SignInPolicy.objects.update(second_factor="everybody")
    assert client.get("/clientes/")["Location"] == "/perfil/seguridad/"
    turns_on(client, lucia)
    assert client.get("/clientes/").status_code == 200
    refused = client.post("/perfil/seguridad/aplicacion/fin/")
    assert refused.status_code == 200
    assert Authenticator.objects.filter(user=lucia).exists()


def test_an_administrator_takes_it_away_from_who_lost_it(
    client: Client, world: World, lucia: User
) -> None:
    turns_on(client, lucia)
    admin = Client()
    admin.force_login(world.administrator)
    assert lucia.full_name in admin.get("/empresa/ingreso/").content.decode()
    admin.post(f"/empresa/ingreso/{lucia.pk}/")
    assert client.get("/perfil/").status_code == 302
    assert signs_in(Client(), lucia) == "/"
    assert Activity.objects.filter(kind="shell.second_factor_forgotten").count() == 1


def test_only_who_sees_to_the_company_takes_it_away(client: Client, world: World) -> None:
    client.force_login(world.lucia)
    assert client.post(f"/empresa/ingreso/{world.julian.pk}/").status_code == 404
    assert client.get("/empresa/ingreso/").status_code == 404


FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)


def test_the_list_names_devices_and_an_ended_session_is_over_at_once(lucia: User) -> None:
    here = Client(headers={"User-Agent": FIREFOX})
    there = Client(headers={"User-Agent": IPHONE})
    signs_in(here, lucia)
    signs_in(there, lucia)
    page = here.get("/perfil/seguridad/").content.decode()
    assert "Firefox en Windows" in page
    assert "Safari en iPhone" in page
    row = OpenSession.objects.get(agent=IPHONE)
    assert there.get("/perfil/").status_code == 200
    here.post(f"/perfil/seguridad/sesiones/{row.pk}/fin/")
    assert there.get("/perfil/").status_code == 302
    assert here.get("/perfil/").status_code == 200


def test_all_others_end_and_nobody_ends_a_colleagues(world: World, lucia: User) -> None:
    here, there, colleague = Client(), Client(), Client()
    signs_in(here, lucia)
    signs_in(there, lucia)
    colleague.force_login(world.julian)
    colleague.get("/perfil/seguridad/")
    row = OpenSession.objects.get(user=world.julian)
    assert here.post(f"/perfil/seguridad/sesiones/{row.pk}/fin/").status_code == 404
    here.post("/perfil/seguridad/sesiones/fin/")
    assert there.get("/perfil/").status_code == 302
    assert here.get("/perfil/").status_code == 200
    assert colleague.get("/perfil/").status_code == 200


def test_a_session_stays_listed_after_its_key_changes(client: Client, lucia: User) -> None:
    signs_in(client, lucia)
    before = client.session.session_key
    new = "otra frase bien larga 8"
    client.post("/perfil/clave/", {"current": PASSWORD, "password": new})
    assert client.session.session_key != before
    assert OpenSession.objects.get(user=lucia).key == client.session.session_key
    assert OpenSession.objects.get(user=lucia).seen_at <= timezone.now()
