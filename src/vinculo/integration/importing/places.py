"""Countries as files name them."""

from functools import cache

from babel import Locale

from vinculo.lib.text import fold

MORE = {"eire": "IE", "usa": "US", "eeuu": "US", "ee.uu.": "US", "uk": "GB", "inglaterra": "GB",
        "england": "GB", "espana": "ES", "rsa": "ZA", "rep. dominicana": "DO"}  # fmt: skip


@cache
def _names() -> dict[str, str]:
    names = dict(MORE)
    for language in ("es", "en", "pt"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names.setdefault(fold(name), code)
                names.setdefault(code.lower(), code)
    return names


def country_code(name: str) -> str:
    """ISO code of a country as people write it; empty when unknown."""
    return _names().get(fold(name), "")
