"""Evidence in words, as people write days."""

import pytest
from django.utils import translation

from vinculo.customers.duplicates.words import sentence


@pytest.mark.django_db
def test_a_birthday_is_written_as_people_do_on_pages_and_as_it_is_in_files() -> None:
    one = {"field": "birth", "words": "turned", "left": "19800403", "right": "1980-03-04"}
    with translation.override("es"):
        told = sentence(one)
        assert "3 abr 1980 / 4 mar 1980" in told.replace("\N{NO-BREAK SPACE}", " ")
        assert "Cumpleaños" in told
    assert sentence(one, say=str).endswith("(19800403 / 1980-03-04)")
    odd = {"field": "birth", "words": "equal", "left": "marzo", "right": "marzo"}
    assert sentence(odd).endswith("(marzo)")
