"""The few records that belong to no room below: how the work of one passed to others."""

from vinculo.workspace.handover.models import HandedRecord, HandOver, HandOverShare

__all__ = ["HandOver", "HandOverShare", "HandedRecord"]
