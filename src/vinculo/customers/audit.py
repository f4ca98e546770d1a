"""What this room keeps as audit. Whose it is a merge may say anew, an erasure what identifies."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.audit.source import Source

SOURCES = (
    Source(
        "customers_consentrecord", _("Authorisation or withdrawal"),
        ("id", "act", "purpose", "channel", "basis", "notice_id", "source", "on_initiative",
         "evidence_id", "happened_at", "expires_at", "hours", "recorded_at", "recorded_by_id",
         "recorded_by_name"),
        ("customer_id", "contact", "source_detail", "ip", "user_agent"),
        at="recorded_at",
    ),
    Source(
        "customers_contactdecision", _("Answer to a sender"),
        ("id", "decided_at", "for_at", "channel", "purpose", "allowed", "reason", "rule",
         "next_allowed_at", "asked_by_id", "asked_by_name"),
        ("customer_id",),
        at="decided_at",
    ),
)  # fmt: skip
