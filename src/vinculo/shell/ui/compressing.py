"""Pages leave compressed: five times less over the wire, for less than a millisecond.

Only whole HTML: programs compare what they got by its ETag, and files are packed by what made them.
A name of random length in the header hides how long the content is (BREACH).
"""

import gzip
import secrets
from collections.abc import Callable
from io import BytesIO

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

LEAST = 1000  # bytes; less fits one packet either way
LEVEL = 2
MOST_HIDING = 100


class compressed_pages:  # noqa: N801  a middleware is named as a function in the settings
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if (
            response.streaming
            or len(response.content) < LEAST
            or not response.get("Content-Type", "").startswith("text/html")
            or response.has_header("Content-Encoding")
        ):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            response.content = packed(response.content)
            response["Content-Encoding"] = "gzip"
            response["Content-Length"] = str(len(response.content))
        return response


def packed(content: bytes) -> bytes:
    out = BytesIO()
    name = "a" * secrets.randbelow(MOST_HIDING)
    with gzip.GzipFile(name, "wb", LEVEL, out, mtime=0) as file:
        file.write(content)
    return out.getvalue()
