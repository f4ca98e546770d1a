"""What the search reads: the words of each name, and every word that any name has."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class SearchText(models.Model):
    """The folded words of a customer's name. Rebuilt from the customer at any time."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="search_text"
    )
    words = SearchVectorField()

    class Meta:
        indexes = [GinIndex(fields=["words"], name="search_words", fastupdate=False)]

    def __str__(self) -> str:
        return str(self.words)


class NameWord(models.Model):
    """A word of the vocabulary: how it sounds, and what remains of it without one letter.

    Two words that share a remainder are at most two typing errors apart (the symmetric
    deletion of SymSpell, Garbe 2012), so that an index finds what to compare.
    """

    word = models.CharField(max_length=80, primary_key=True)
    sound = models.CharField(max_length=80, db_index=True)
    remainders = ArrayField(models.CharField(max_length=80))

    class Meta:
        indexes = [GinIndex(fields=["remainders"], name="word_remainders", fastupdate=False)]

    def __str__(self) -> str:
        return self.word
