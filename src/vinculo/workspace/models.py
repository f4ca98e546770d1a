"""The few records that belong to no room below: how the work of one passed to others."""

from vinculo.workspace.demo.removal.models import DemoExtent
from vinculo.workspace.first_steps.models import StepsPutAway
from vinculo.workspace.handover.models import HandedRecord, HandOver, HandOverShare

__all__ = ["DemoExtent", "HandOver", "HandOverShare", "HandedRecord", "StepsPutAway"]
