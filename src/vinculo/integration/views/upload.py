"""Choose a file and say what it holds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from vinculo.integration.forms import UploadForm
from vinculo.integration.importing import going, preparing
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.importing.storing import store
from vinculo.integration.models import Import
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor


@needs("integration.import")
@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    initial = {"kind": request.GET.get("kind", ""), "source": _last_source()}
    form = UploadForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            stored = store(file.chunks(1 << 20), preparing.LIMITS.file_bytes)
        except CannotImport as problem:
            form.add_error("file", str(problem))
        else:
            job = preparing.register(
                form.cleaned_data["kind"],
                stored,
                file.name,
                form.cleaned_data["source"],
                Actor.person(request.user),  # type: ignore[arg-type]
            )
            going.read_soon(job)
            return redirect("import_detail", job.pk)
    status = 422 if form.is_bound else 200
    return render(
        request, "integration/upload.html", {"form": form, "sources": _sources()}, status=status
    )


def _last_source() -> str:
    """Most houses have one program; the same name is what recognises a document again."""
    last = Import.objects.order_by("-pk").values_list("source", flat=True).first()
    return last if last and last != preparing.DEFAULT_SOURCE else ""


def _sources() -> list[str]:
    found = Import.objects.exclude(source=preparing.DEFAULT_SOURCE)
    return list(found.values_list("source", flat=True).distinct().order_by("source")[:20])
