"""E-mail addresses: what is mechanical is mended, what is a guess is suggested."""

import re
from collections.abc import Mapping

from vinculo.lib.email_domains import NOBODY, TYPED_FOR, WELL_KNOWN, WRONG_ENDINGS
from vinculo.lib.text import clean, fold
from vinculo.lib.understood import NOTHING_TAUGHT, Understood

MOST_TYPED = 1000
LONGEST = 254
_LOCAL = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)"
_PLAIN = re.compile(rf"{_LOCAL}@(?:{_LABEL}\.)+[a-z]{{2,24}}")
_HEAD = re.compile(r"\b(?:mailto:|(?:correo(?: electr[oó]nico)?|e-?mail|mail)\s*:)\s*", re.I)
_AT = re.compile(r"\s*[\[({]\s*(?:at|arroba)\s*[\])}]\s*|\s+arroba\s+", re.I)
_DOT = re.compile(r"\s*[\[({]\s*(?:dot|punto)\s*[\])}]\s*|(?<=[@\w])\s+punto\s+(?=\w)", re.I)
_AROUND_AT = re.compile(r"\s*@\s*")
_BEFORE_DOT = re.compile(r"(@[\w.-]*)\s*\.\s+(?=[a-z]{2,6}\b)|(@[\w.-]+)\s+\.(?=\w)", re.I)
_APART = re.compile(r"[\s;|<>]+|,(?=\s|[^,@\s]*@)|/(?=[^/@\s]*@)")
_EDGES = ".,;:()[]{}'\"<>"
# Where full stops or what follows a plus sign lead to the same box.
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})
_PLUS = _DOTLESS | {"outlook.com", "hotmail.com", "live.com", "icloud.com", "outlook.es"}


def normalise(
    text: str, country: str = "", known: Mapping[str, str] = NOTHING_TAUGHT
) -> Understood:
    """Every address of a field, lower case. Never raises; never corrects in silence.

    `suggestion` in the parts is what may have been meant: for a person to accept.
    `known` is what the company has taught: a folded text to the address that is meant.
    """
    whole = clean(text)[:MOST_TYPED]
    whole = known.get(fold(whole), whole)
    found: list[str] = []
    wrong: list[str] = []
    leftover: list[str] = []
    broken = False
    named = "<" in whole
    for word in _APART.split(_mended(whole)):
        bare = word.strip(_EDGES)
        if "@" not in bare:
            leftover += [bare] if bare else []
        elif _PLAIN.fullmatch(bare.lower()) and len(bare) <= LONGEST:
            broken = broken or bool(leftover and not named)  # `ana ruiz@gmail.com`: whose is it?
            found.append(bare.lower())
        else:
            wrong.append(bare.lower())
    if broken:
        parts = {"problem": "space", "perhaps": found[0]}
        return Understood(text, parts, whole, "", False, 0.3, " ".join(leftover))
    if not found or all(_is_nobody(one) for one in found):
        return _not_one(text, whole, found + wrong)
    return _of(text, list(dict.fromkeys(found)), leftover + wrong, named)


def _mended(text: str) -> str:
    text = _HEAD.sub(" ", text)
    text = _DOT.sub(".", _AT.sub("@", text))
    text = _AROUND_AT.sub("@", text)
    return _BEFORE_DOT.sub(lambda match: (match[1] or match[2]) + ".", text)


def _is_nobody(email: str) -> bool:
    local, _, domain = email.partition("@")
    return re.sub(r"\W|\d", "", local) in NOBODY or domain.split(".")[0] in NOBODY


def _not_one(text: str, whole: str, candidates: list[str]) -> Understood:
    if any(_is_nobody(one) for one in candidates):
        problem = "nobody"
    else:
        problem = "shape" if candidates else "no_at" if whole else "empty"
    parts = {"problem": problem}
    better = {"shape": _perhaps, "no_at": _without_at}.get(problem)
    meant = better(candidates[0] if candidates else whole.lower()) if better else ""
    if meant:
        parts["suggestion"] = meant
    return Understood(text, parts, whole, "", False, 0.1, whole)


def _perhaps(email: str) -> str:
    """Accents left out, one @, full stops for commas, no stops side by side."""
    local, _, domain = fold(email).replace(",", ".").partition("@")
    local = re.sub(r"\.{2,}", ".", local).strip(".").replace(" ", "")
    domain = re.sub(r"[.@]{2,}", ".", domain.strip(".@")).replace("@", ".")
    whole = f"{local}@{domain}"
    if not _PLAIN.fullmatch(whole):
        whole = f"{local}@{TYPED_FOR.get(domain, '')}"
    return (suggestion(whole) or whole) if _PLAIN.fullmatch(whole) else ""


def _without_at(text: str) -> str:
    """`ana.ruizgmail.com`: only before a domain that everybody knows."""
    for domain in WELL_KNOWN:
        local = text.removesuffix(domain).rstrip(".")
        if local != text and local and _PLAIN.fullmatch(f"{local}@{domain}"):
            return f"{local}@{domain}"
    return ""


def suggestion(email: str) -> str:
    """What may have been meant by a domain that nearly is a well-known one; or nothing."""
    local, _, domain = email.partition("@")
    if domain in WELL_KNOWN:
        return ""
    if better := TYPED_FOR.get(domain):
        return f"{local}@{better}"
    for wrong, right in WRONG_ENDINGS:
        if domain.endswith(wrong):
            ended = domain.removesuffix(wrong) + right
            return f"{local}@{TYPED_FOR.get(ended) or _near(ended) or ended}"
    near = _near(domain)
    return f"{local}@{near}" if near else ""


def _near(domain: str) -> str:
    """One letter inserted, lost, changed or swapped, in a name long enough to tell."""
    if len(domain) < 8 or domain in WELL_KNOWN:
        return ""
    return next((known for known in WELL_KNOWN if _one_slip(domain, known)), "")


def _one_slip(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped


def _key(email: str) -> str:
    local, _, domain = email.partition("@")
    if domain in _PLUS:
        local = local.partition("+")[0] or local
    if domain in _DOTLESS:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def _of(text: str, found: list[str], leftover: list[str], named: bool) -> Understood:
    parts: dict[str, str] = {}
    suggested = False
    for at, email in enumerate(found, 1):
        suffix = "" if at == 1 else f"_{at}"
        local, _, domain = email.partition("@")
        parts |= {f"email{suffix}": email, f"local{suffix}": local, f"domain{suffix}": domain}
        if better := suggestion(email):
            parts[f"suggestion{suffix}"] = better
            suggested = True
    if named and leftover:
        parts["name"], leftover = " ".join(leftover), []
    confidence = 0.7 if leftover else 0.6 if suggested else 0.97
    return Understood(
        text, parts, "; ".join(found), " ".join(sorted(map(_key, found))), True, confidence,
        " ".join(leftover),
    )  # fmt: skip
