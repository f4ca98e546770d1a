"""`/llamada Pidió precios`: the channel said with the first word of the line."""

from vinculo.interactions.models import Interaction
from vinculo.lib.text import fold

_Channel = Interaction.Channel
WORDS: dict[str, str] = {
    "llamada": _Channel.CALL, "call": _Channel.CALL,
    "whatsapp": _Channel.WHATSAPP, "wa": _Channel.WHATSAPP,
    "correo": _Channel.EMAIL, "mail": _Channel.EMAIL, "email": _Channel.EMAIL,
    "visita": _Channel.VISIT, "visit": _Channel.VISIT,
    "mostrador": _Channel.COUNTER, "tienda": _Channel.COUNTER, "counter": _Channel.COUNTER,
    "chat": _Channel.CHAT,
    "carta": _Channel.POST, "post": _Channel.POST,
    "nota": _Channel.NOTE, "note": _Channel.NOTE,
}  # fmt: skip


def split_channel(text: str) -> tuple[str, str]:
    """(channel or empty, the rest); text that does not begin with a known word stays whole."""
    if not text.startswith("/"):
        return "", text
    first, _, rest = text[1:].partition(" ")
    channel = WORDS.get(fold(first).rstrip(":,"), "")
    return (channel, rest.strip()) if channel else ("", text)
