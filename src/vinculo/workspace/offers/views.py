"""What a customer says to an offer, and the same taken back."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vinculo.analytics.offers.answers import answer_offer, withdraw_answer
from vinculo.analytics.offers.models import CustomerOffer, OfferAnswer
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import limited, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say
from vinculo.workspace.customer.worth import may_see_money


def _answerable(user: User, pk: int) -> Customer:
    """A customer with whom one writes contacts down, and whose purchases one sees."""
    found = limited(customers_for(user), user, "interactions.write").filter(erasure=None)
    customer: Customer = get_object_or_404(found, pk=pk)
    if not may_see_money(user, customer):
        raise Http404
    return customer


@needs("interactions.write")
@require_POST
def answer(request: Request, pk: int, product_pk: int) -> HttpResponse:
    customer = _answerable(request.user, pk)
    back = f"{reverse('customer', args=[pk])}#offers"
    said = request.POST.get("said", "")
    if said not in OfferAnswer.Said.values:
        messages.error(request, _("Say what they answered: accepted, not now or never."))
        return redirect(back)
    offer = CustomerOffer.objects.filter(customer=customer, product_id=product_pk).first()
    if offer is None:
        messages.info(request, _("The offers were computed again meanwhile; look at the new ones."))
        return redirect(back)
    given = answer_offer(offer.pk, OfferAnswer.Said(said), Actor.person(request.user))
    words = {
        "yes": _("Noted: they accepted %(product)s."),
        "later": _("Noted: %(product)s will not be offered for 30 days."),
        "never": _("Noted: %(product)s will not be offered any more."),
    }[given.said]
    undo = reverse("offer_answer_withdrawal", args=[pk, given.pk])
    say(request, words % {"product": given.product.name}, undo=undo)
    return redirect(back)


@needs("interactions.write")
@require_POST
def withdrawal(request: Request, pk: int, answer_pk: int) -> HttpResponse:
    customer = _answerable(request.user, pk)
    given = get_object_or_404(
        OfferAnswer.objects.select_related("product"), pk=answer_pk, customer=customer
    )
    withdraw_answer(given, Actor.person(request.user))
    messages.success(request, _("The answer was taken back."))
    return redirect(f"{reverse('customer', args=[pk])}#offers")
