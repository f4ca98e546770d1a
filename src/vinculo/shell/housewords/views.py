"""How the company calls what the house calls customers, products, sellers and shops."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.housewords.forms import WordsForm
from vinculo.shell.housewords.renaming import rename_words
from vinculo.shell.request import Request


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def house_words(request: Request) -> HttpResponse:
    form = WordsForm(request.POST or None, words=request.company.words)
    if request.method == "POST" and form.is_valid():
        if rename_words(form.words, Actor.person(request.user)):
            messages.success(request, _("From now on every page says it so."))
        return redirect("house_words")
    samples = (
        _("Can see their own customers"), _("Who bought it"), _("New customer"),
        _("Can see what all customers buy and pay"), _("All customers"),
    )  # fmt: skip
    context = {
        "form": form, "spanish": form.rows("es"), "english": form.rows("en"),
        "samples": [text for text in samples if text], "is_renamed": bool(request.company.words),
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "shell/housewords/words.html", context, status=status)
