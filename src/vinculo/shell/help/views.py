"""All the help, and a topic: as a page, or as what slides in beside one."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from vinculo.shell.help.registry import topic_named, topics
from vinculo.shell.request import Request


@require_safe
def help_index(request: Request) -> HttpResponse:
    return render(request, "shell/help/index.html", {"topics": topics()})


@require_safe
def help_topic(request: Request, slug: str) -> HttpResponse:
    topic = topic_named(slug)
    if topic is None:
        raise Http404
    name = "panel" if request.htmx else "topic"
    return render(request, f"shell/help/{name}.html", {"topic": topic})
