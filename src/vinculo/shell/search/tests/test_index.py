"""The index of texts follows its tables by itself, whoever changes them and however."""

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.lib.text import words as folded
from vinculo.shell.planner.models import Task
from vinculo.shell.search.models import SearchEntry
from vinculo.shell.search.words import missing, rebuild, with_words


def found(*typed: str) -> list[int]:
    return sorted(with_words("task", typed).values_list("record_id", flat=True))


def test_a_text_is_found_as_soon_as_it_is_written_changed_or_gone(world: World) -> None:
    tasks = Task.objects.bulk_create(
        Task(title=f"Llamar a Peñuela {number}", assignee=world.lucia) for number in range(3)
    )
    assert found("penuela") == [task.pk for task in tasks]
    Task.objects.filter(pk=tasks[0].pk).update(title="Cotizar café")
    assert found("cafe") == [tasks[0].pk]
    assert found("penuela") == [task.pk for task in tasks[1:]]
    Task.objects.filter(pk=tasks[1].pk).delete()
    assert found("llamar", "pen") == [tasks[2].pk]
    assert missing() == 0


def test_the_index_says_when_it_is_behind_and_can_be_made_anew(world: World) -> None:
    Task.objects.create(title="Renovar el contrato", assignee=world.lucia)
    SearchEntry.objects.all().delete()
    assert missing() == 1
    assert rebuild() >= 1
    assert missing() == 0
    assert len(found("contrato")) == 1


@pytest.mark.django_db
@settings(max_examples=60, deadline=None)
@given(st.text("aáÁñÑüÜéíóúçãoObB zZ-.,0123456789/@'", max_size=40))
def test_the_database_folds_as_we_do(text: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tsvector_to_array(shell_words('k', %s))", [text])
        there = set(cursor.fetchone()[0]) - {"_k"}
    assert there == set(folded(text))
