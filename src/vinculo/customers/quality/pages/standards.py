"""Entry standards: what holds, how many do not keep it today, a new one, the end of one."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.customers.models import EntryStandard, QualitySnapshot, Standing
from vinculo.customers.quality.company import standards_in_force
from vinculo.customers.quality.faults import FIELD_NAMES, said
from vinculo.customers.quality.standards import end_standard, set_standard
from vinculo.customers.quality.standards_form import StandardForm
from vinculo.customers.quality.tabs import tabs_for
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def standards(request: Request) -> HttpResponse:
    form = StandardForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        set_standard(form.standard, Actor.person(request.user))
        messages.success(request, _("It holds from now on, also in files."))
        return redirect("quality_standards")
    rows = {
        row.pk: row for row in EntryStandard.objects.filter(ended_at=None).select_related("team")
    }
    day = QualitySnapshot.objects.order_by("-day").values_list("day", flat=True).first()
    breaking = dict(
        QualitySnapshot.objects.filter(
            scope="fault", day=day or date.min, key__in=[f"standard:{pk}" for pk in rows]
        ).values_list("key", "customers")
    )
    classes = dict(Standing.objects.values_list("rank", "class_name").distinct())
    told = [
        {
            "row": rows[one.pk], "field": FIELD_NAMES[one.field], "said": said(one),
            "class_name": classes.get(one.rank, "") if one.rank is not None else "",
            "breaking": breaking.get(f"standard:{one.pk}", 0), "code": f"standard:{one.pk}",
        }
        for one in standards_in_force()
        if one.pk in rows
    ]  # fmt: skip
    context = {"tabs": tabs_for(request.user, "quality_standards"), "form": form, "told": told}
    status = 422 if form.errors else 200
    return render(request, "customers/quality/standards.html", context, status=status)


@needs("shell.company")
@require_POST
def standard_end(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(EntryStandard, pk=pk, ended_at=None)
    end_standard(row, Actor.person(request.user))
    messages.success(request, _("It does not hold any more."))
    return redirect("quality_standards")
