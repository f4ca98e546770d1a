"""Pages leave compressed for who understands it; nothing else changes."""

import gzip

from django.test import Client

ACCEPTS = {"Accept-Encoding": "gzip, br"}


def test_a_page_leaves_compressed_and_says_the_same(as_lucia: Client) -> None:
    plain = as_lucia.get("/ayuda/")
    packed = as_lucia.get("/ayuda/", headers=ACCEPTS)
    assert "Content-Encoding" not in plain
    assert packed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in plain["Vary"]
    assert int(packed["Content-Length"]) == len(packed.content) < len(plain.content) / 3
    title = "<title>Ayuda · Vínculo</title>"
    assert title in gzip.decompress(packed.content).decode()
    assert title in plain.content.decode()


def test_its_length_does_not_tell_what_it_says(as_lucia: Client) -> None:
    lengths = {len(as_lucia.get("/ayuda/", headers=ACCEPTS).content) for _ in range(12)}
    assert len(lengths) > 4


def test_what_is_no_page_is_left_alone(as_patricia: Client) -> None:
    file = as_patricia.get("/api/v1/openapi.json", headers=ACCEPTS)
    assert "Content-Encoding" not in file
