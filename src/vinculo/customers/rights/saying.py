"""The steps of a request in the words of the screens."""

from django.utils.translation import gettext_lazy

from vinculo.customers.models import RightsStep

STEPS = {
    "received": gettext_lazy("It came in"),
    "customer": gettext_lazy("It was said whose data it is"),
    "identity": gettext_lazy("Identity checked"),
    "given": gettext_lazy("Given to"),
    "extended": gettext_lazy("More time was taken"),
    "note": gettext_lazy("Note"),
    "copy_asked": gettext_lazy("A copy was asked for"),
    "copy_made": gettext_lazy("The copy was made"),
    "blocked": gettext_lazy("Their data was blocked"),
    "released": gettext_lazy("Their data was released"),
    "held": gettext_lazy("A legal hold was placed"),
    "hold_lifted": gettext_lazy("The legal hold was lifted"),
    "objection": gettext_lazy("Their authorisations were withdrawn"),
    "erasure_asked": gettext_lazy("The erasure was ordered"),
    "erased": gettext_lazy("Their data was erased"),
    "answered": gettext_lazy("A letter was sent"),
    "closed": gettext_lazy("Closed"),
}


def step_words(step: RightsStep) -> str:
    return str(STEPS.get(step.what, step.what))
