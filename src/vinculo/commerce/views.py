"""A product's page, and what the company writes down of a document in fields of its own."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from vinculo.commerce.access import purchase_for, sees_costs
from vinculo.commerce.finding import bought_by
from vinculo.commerce.models import Product, ProductOwn, PurchaseOwn
from vinculo.commerce.own import note_product, note_purchase
from vinculo.commerce.pasts import KEEPS_PRODUCTS
from vinculo.customers.access import to_be_changed
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.records import facts_of, form_beside
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.request import Request


@require_http_methods(["GET", "POST"])
@transaction.atomic
def purchase_own(request: Request, pk: int, purchase_pk: int) -> HttpResponse:
    """For who may change the customer and read what they buy."""
    customer = to_be_changed(request, pk)
    document = purchase_for(request.user, purchase_pk)
    if document.customer_id != customer.pk:
        raise Http404
    form = form_beside(PurchaseOwn, request.user, request.POST or None, purchase_pk, document.kind)
    if not form.fields:
        raise Http404
    back = reverse("customer_purchase", args=[pk, purchase_pk])
    if request.method == "POST" and form.is_valid():
        if note_purchase(document, form.own, Actor.person(request.user)):
            messages.success(request, saved_words(form))
        return redirect(back)
    context = {"own": form, "customer": customer, "purchase": document, "back": back}
    status = 422 if form.errors else 200
    return render(request, "commerce/purchase_own.html", context, status=status)


@needs("commerce.read")
@require_http_methods(["GET", "POST"])
@transaction.atomic
def product(request: Request, pk: int) -> HttpResponse:
    """What is known of it; the company's own fields in a form for who keeps the products."""
    rows = Product.objects.select_related("category")
    if request.method == "POST":
        rows = rows.select_for_update(of=("self",))
    found = get_object_or_404(rows, pk=pk)
    keeps = allowed(request.user, KEEPS_PRODUCTS)
    form = form_beside(ProductOwn, request.user, request.POST or None, pk) if keeps else None
    if request.method == "POST":
        if form is None or not form.fields:
            raise Http404
        if form.is_valid():
            if note_product(found, form.own, Actor.person(request.user)):
                messages.success(request, saved_words(form))
            return redirect("product", pk)
    context = {
        "product": found, "own": form, "bought_url": bought_by(found),
        "own_facts": facts_of(ProductOwn, pk, request.user), "sees_costs": sees_costs(request.user),
    }  # fmt: skip
    status = 422 if form and form.errors else 200
    return render(request, "commerce/product.html", context, status=status)
