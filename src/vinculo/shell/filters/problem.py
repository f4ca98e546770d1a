"""What is wrong with a filter, in words for whoever wrote it."""

from django.utils.functional import Promise


class FilterProblem(ValueError):
    """Nothing was asked of the database. `str(problem)` is a sentence in the active language."""

    def __init__(self, sentence: str | Promise, **values: object) -> None:
        super().__init__(sentence)
        self.sentence, self.values = sentence, values

    def __str__(self) -> str:
        return str(self.sentence) % self.values
