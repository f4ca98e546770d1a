"""Static files under an address that changes with their content, so browsers keep them for good.

`/assets/<version>/app.css` is every style sheet in one; anything else is found where Django's
static files are. ES modules import each other by relative path and stay inside one version.
"""

import gzip
import hashlib
import mimetypes
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from django.apps import apps
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from vinculo.shell.accounts.middleware import public
from vinculo.shell.ui.stylesheets import LAYERS, SHEETS

SERVED = {".css", ".js", ".svg", ".png", ".ico", ".woff2", ".webmanifest"}
STYLE = "app.css"
FOREVER = "public, max-age=31536000, immutable"

mimetypes.add_type("text/javascript", ".js")


@cache
def stylesheet() -> bytes:
    """Our sheets in order, then each other room's `static/<room>/css/*.css`."""
    home = Path(apps.get_app_config("shell").path) / "static" / "shell" / "css"
    sheets = [home / f"{name}.css" for name in SHEETS]
    for config in apps.get_app_configs():
        if config.name.startswith("vinculo.") and config.label != "shell":
            sheets += sorted((Path(config.path) / "static" / config.label / "css").glob("*.css"))
    return f"@layer {', '.join(LAYERS)};\n".encode() + b"".join(s.read_bytes() for s in sheets)


@cache
def content_version() -> str:
    """Of everything that our rooms serve."""
    seen = hashlib.sha256(stylesheet())
    for config in sorted(apps.get_app_configs(), key=lambda c: c.label):
        root = Path(config.path) / "static"
        for file in sorted(root.rglob("*.*")) if root.is_dir() else ():
            if file.suffix in SERVED - {".css"}:
                seen.update(file.read_bytes())
    return seen.hexdigest()[:12]


@cache
def asset_url(path: str) -> str:
    return reverse("asset", args=[content_version(), path])


@lru_cache(maxsize=256)
def _content(path: str) -> tuple[bytes, bytes, str] | None:
    """(plain, gzipped, type), or None."""
    if path == STYLE:
        plain = stylesheet()
    else:
        found = finders.find(path) if Path(path).suffix in SERVED else None
        if not isinstance(found, str):
            return None
        plain = Path(found).read_bytes()
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    return plain, gzip.compress(plain, 9, mtime=0), kind


class assets_first:  # noqa: N801  a middleware is named as a function in the settings
    """Answered before session, person and company are asked for: a file is the same for all."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        root, _, rest = request.path_info.removeprefix("/").partition("/")
        version, _, path = rest.partition("/")
        is_read = request.method in ("GET", "HEAD")
        if is_read and root == "assets" and _content(path) is not None:
            return asset(request, version, path)
        return self.get_response(request)


@public
@require_safe
def asset(request: HttpRequest, version: str, path: str) -> HttpResponse:
    """A page of an older version still gets its files, but nobody keeps them."""
    content = _content(path)
    if content is None:
        raise Http404
    plain, packed, kind = content
    accepts = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(packed if accepts else plain, content_type=kind)
    if accepts:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    current = version == content_version()
    response["Cache-Control"] = FOREVER if current else "no-cache"
    return response
