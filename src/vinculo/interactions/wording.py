"""How the events of this room read in history and audit, and contacts in a sentence."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vinculo.interactions.events import ContactCorrected, ContactLogged, ContactRemoved
from vinculo.interactions.models import Interaction
from vinculo.shell.activity.registry import Payload, Wording

Channel, Direction = Interaction.Channel, Interaction.Direction

ICONS: dict[str, str] = {
    Channel.CALL: "phone",
    Channel.WHATSAPP: "message-circle",
    Channel.EMAIL: "mail",
    Channel.VISIT: "map-pin",
    Channel.COUNTER: "store",
    Channel.CHAT: "message-square",
    Channel.POST: "mailbox",
    Channel.NOTE: "lock",
}
KNOTS: dict[str, str] = {
    Channel.CALL: "call",
    Channel.VISIT: "visit",
    Channel.COUNTER: "visit",
    Channel.NOTE: "note",
}
_THEIRS = {
    Channel.CALL: gettext_lazy("Called us"),
    Channel.WHATSAPP: gettext_lazy("Wrote by WhatsApp"),
    Channel.EMAIL: gettext_lazy("Wrote an e-mail"),
    Channel.VISIT: gettext_lazy("Visited us"),
    Channel.COUNTER: gettext_lazy("Came to the counter"),
    Channel.CHAT: gettext_lazy("Wrote in the chat"),
    Channel.POST: gettext_lazy("Sent a letter"),
    Channel.NOTE: gettext_lazy("Team note"),
}
# Nobody's, and somebody's.
_OURS = {
    Channel.CALL: (gettext_lazy("A call of ours"), gettext_lazy("Call by %(name)s")),
    Channel.WHATSAPP: (
        gettext_lazy("Our message by WhatsApp"), gettext_lazy("%(name)s wrote by WhatsApp"),
    ),
    Channel.EMAIL: (gettext_lazy("Our e-mail"), gettext_lazy("%(name)s wrote an e-mail")),
    Channel.VISIT: (gettext_lazy("A visit of ours"), gettext_lazy("Visit by %(name)s")),
    Channel.COUNTER: (
        gettext_lazy("Attended at the counter"), gettext_lazy("%(name)s attended at the counter"),
    ),
    Channel.CHAT: (
        gettext_lazy("Our message in the chat"), gettext_lazy("%(name)s wrote in the chat"),
    ),
    Channel.POST: (gettext_lazy("Our letter"), gettext_lazy("%(name)s sent a letter")),
    Channel.NOTE: (gettext_lazy("Team note"), gettext_lazy("Team note")),
}  # fmt: skip
TONES: dict[str, str] = {
    Interaction.Outcome.REACHED: "",
    Interaction.Outcome.NO_ANSWER: "warn",
    Interaction.Outcome.CALL_BACK: "warn",
    Interaction.Outcome.ORDERED: "ok",
    Interaction.Outcome.SOLVED: "ok",
    Interaction.Outcome.COMPLAINED: "late",
    Interaction.Outcome.NOT_INTERESTED: "",
}
OUTCOME_ICONS: dict[str, str] = {
    Interaction.Outcome.REACHED: "check",
    Interaction.Outcome.NO_ANSWER: "phone-missed",
    Interaction.Outcome.CALL_BACK: "phone-forwarded",
    Interaction.Outcome.ORDERED: "shopping-bag",
    Interaction.Outcome.SOLVED: "circle-check",
    Interaction.Outcome.COMPLAINED: "triangle-alert",
    Interaction.Outcome.NOT_INTERESTED: "ban",
}


def sentence(channel: str, direction: str, person: str = "") -> str:
    """`Called us`, `Visit by Lucía Marín`: what happened, from the customer's side."""
    if direction == Direction.IN:
        return str(_THEIRS[Channel(channel)])
    plain, named = _OURS[Channel(channel)]
    return str(named) % {"name": person} if person else str(plain)


def duration(seconds: int) -> str:
    """`6 min 12 s`, `1 h 5 min`: how long, in two units at the most."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes_left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes_left} min" if minutes_left else f"{hours} h"
    if minutes:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return ngettext("%(n)s second", "%(n)s seconds", rest) % {"n": rest}


def _logged(payload: Payload) -> str:
    return _("Wrote down: %(contact)s") % {
        "contact": sentence(payload["channel"], payload["direction"])
    }


def _corrected(payload: Payload) -> str:
    return _("Corrected a contact: %(contact)s") % {
        "contact": sentence(payload["channel"], payload["direction"])
    }


def _removed(payload: Payload) -> str:
    return _("Removed a contact: %(contact)s") % {
        "contact": sentence(payload["channel"], payload["direction"])
    }


WORDINGS: dict[str, Wording] = {
    ContactLogged.kind: Wording("message-circle", "msg", _logged),
    ContactCorrected.kind: Wording("pencil", "change", _corrected),
    ContactRemoved.kind: Wording("trash-2", "change", _removed),
}
