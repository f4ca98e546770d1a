"""All imports, newest first."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from vinculo.integration.models import Import
from vinculo.shell.accounts.access import needs
from vinculo.shell.ui.keyset import keyset_page

NOT_LISTED = ("reading", "mapping", "rules", "answers", "notes", "columns", "sample", "foreseen")


@needs("integration.import")
@require_GET
def history(request: HttpRequest) -> HttpResponse:
    imports = Import.objects.defer(*NOT_LISTED)
    page = keyset_page(imports, request.GET, ("-id",), size=30)
    return render(request, "integration/history.html", {"page": page})
