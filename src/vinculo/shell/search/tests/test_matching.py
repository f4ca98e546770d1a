"""Short texts at hand: pages, people, tags."""

import pytest

from vinculo.shell.search.matching import marked, nearest, nearness


@pytest.mark.parametrize(
    ("typed", "near"),
    [(("valor",), 4), (("val",), 3), (("balor",), 2), (("quintero",), 0), (("valor", "zzz"), 0)],
)
def test_the_same_word_is_nearer_than_its_beginning_and_that_than_a_slip(
    typed: tuple[str, ...], near: int
) -> None:
    assert nearness(typed, "Matriz de valor") == near


def test_of_texts_as_near_the_first_stays_first() -> None:
    names = ("Ana Ruiz", "Ana Peña", "Anabel Gil")
    assert [one for _, one in nearest(("ana",), zip(names, names, strict=True), 5)] == list(names)


def test_what_was_typed_is_marked_and_everything_else_escaped() -> None:
    assert marked("Peña <b> & Núñez", ("pen", "nunez")) == (
        "<mark>Peñ</mark>a &lt;b&gt; &amp; <mark>Núñez</mark>"
    )
    assert marked("Quintero", ("kintero",)) == "<mark>Quintero</mark>"
