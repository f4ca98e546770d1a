"""What every page knows: the company, and how it should look."""

from typing import Any

from django.http import HttpRequest

from vinculo.shell.accounts.models import Company


def shell(request: HttpRequest) -> dict[str, Any]:
    company = getattr(request, "company", None) or Company.get()
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"company": company, "theme": "auto", "density": "comfortable", "contrast": "auto"}
    return {
        "company": company, "theme": user.theme, "density": user.density,
        "contrast": user.contrast, "shortcuts_off": not user.uses_shortcuts,
        "looks_as": getattr(request, "looks_as", None),
    }  # fmt: skip
