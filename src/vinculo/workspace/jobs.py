"""The room's background jobs; each may run twice."""

from vinculo.workspace.demo.removal.job import remove_demo
from vinculo.workspace.handover.jobs import hand_back, hand_over

__all__ = ["hand_back", "hand_over", "remove_demo"]
