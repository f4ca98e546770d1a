"""Say what just happened, with a way to undo it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

_UNDO = "undo="


def say(request: HttpRequest, words: str, undo: str = "") -> None:
    """`undo` is an address that takes back what was done, by a POST without fields."""
    messages.success(request, words, extra_tags=f"{_UNDO}{undo}" if undo else "")


def said(request: HttpRequest) -> HttpResponse:
    """Only what was just said, for a page that shows the rest itself."""
    return render(request, "shell/said.html")


def undo_of(tags: str) -> str:
    """The address that a message carries, or nothing."""
    return tags.removeprefix(_UNDO) if tags.startswith(_UNDO) else ""
