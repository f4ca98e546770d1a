"""Static files: one style sheet, kept for good, small enough for a slow line."""

import gzip
import re
from pathlib import Path

from django.test import Client

from vinculo.shell.ui import assets
from vinculo.shell.ui.stylesheets import LAYERS, SHEETS

FIRST_LOAD = 150_000  # bytes over the wire, page included


def test_every_sheet_is_in_its_layer_and_every_file_is_listed() -> None:
    home = Path(assets.__file__).parent.parent / "static" / "shell" / "css"
    assert {file.stem for file in home.glob("*.css")} == set(SHEETS)
    for file in home.glob("*.css"):
        bare = re.sub(r"/\*.*?\*/", "", file.read_text(), flags=re.S)
        layers = re.findall(r"^@layer (\w+)", bare, flags=re.M)
        assert layers, file.name
        assert set(layers) <= set(LAYERS), file.name
        assert bare.count("{") == bare.count("}"), file.name
        for line in bare.splitlines():
            assert not line or line[0] in "@} ", f"{file.name}: outside any layer: {line}"


def test_files_are_kept_for_good_under_their_version(client: Client, db: None) -> None:
    response = client.get(assets.asset_url("app.css"), headers={"Accept-Encoding": "gzip"})
    assert response["Cache-Control"] == assets.FOREVER
    assert gzip.decompress(response.content) == assets.stylesheet()
    plain = client.get(assets.asset_url("app.css"))
    assert plain.content == assets.stylesheet()
    old = client.get("/assets/0123456789ab/app.css")
    assert old["Cache-Control"] == "no-cache"


def test_nothing_else_of_the_machine_is_served(client: Client, db: None) -> None:
    for path in ("../../settings.py", "shell/../../models.py", "nothing.css", "shell/css", "x.py"):
        assert client.get(f"/assets/{assets.content_version()}/{path}").status_code == 404, path


def modules_of(name: str) -> set[str]:
    """What a module asks for at once, and what those ask for."""
    home = Path(assets.__file__).parent.parent / "static" / "shell" / "js"
    asked = re.findall(r'^import [^;]*"\./([\w-]+)\.js"', (home / f"{name}.js").read_text(), re.M)
    return set(asked).union(*map(modules_of, asked))


def test_high_contrast_is_one_list_for_who_chose_it_and_for_devices_that_ask() -> None:
    home = Path(assets.__file__).parent.parent / "static" / "shell" / "css"
    sheet = (home / "contrast.css").read_text().split("@layer states")[0]
    chosen, asked = re.findall(r":root[^{]*\{([^}]*)\}", sheet)
    assert chosen.split() == asked.split()
    assert set(re.findall(r"--[\w-]+:", chosen)) <= set(
        re.findall(r"--[\w-]+:", (home / "tokens.css").read_text())
    )


def test_the_first_load_is_light(client: Client, patricia: object) -> None:
    page = client.get("/entrar/")
    weight = len(gzip.compress(page.content))
    for address in set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', page.content.decode())):
        weight += len(client.get(address, headers={"Accept-Encoding": "gzip"}).content)
    for module in modules_of("app"):
        address = assets.asset_url(f"shell/js/{module}.js")
        weight += len(client.get(address, headers={"Accept-Encoding": "gzip"}).content)
    assert weight < FIRST_LOAD, weight
