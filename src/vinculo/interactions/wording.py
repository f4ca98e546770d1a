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
# (they to us, we to them), without and with the person's name.
_SENTENCES = {
    Channel.CALL: (gettext_lazy("Called us"), gettext_lazy("We called")),
    Channel.WHATSAPP: (gettext_lazy("Wrote by WhatsApp"), gettext_lazy("We wrote by WhatsApp")),
    Channel.EMAIL: (gettext_lazy("Wrote an e-mail"), gettext_lazy("We wrote an e-mail")),
    Channel.VISIT: (gettext_lazy("Visited us"), gettext_lazy("We visited")),
    Channel.COUNTER: (gettext_lazy("Came to the counter"), gettext_lazy("Attended at the counter")),
    Channel.CHAT: (gettext_lazy("Wrote in the chat"), gettext_lazy("We wrote in the chat")),
    Channel.POST: (gettext_lazy("Sent a letter"), gettext_lazy("We sent a letter")),
    Channel.NOTE: (gettext_lazy("Team note"), gettext_lazy("Team note")),
}
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


def sentence(channel: str, direction: str) -> str:
    """`We called`, `Wrote by WhatsApp`: what happened, without names."""
    theirs, ours = _SENTENCES[Channel(channel)]
    return str(theirs if direction == Direction.IN else ours)


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
