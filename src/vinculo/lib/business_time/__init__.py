"""Time as a company counts it: only while it is open.

Pure: a `Calendar` answers about instants that it is given, and never reads the clock.
"""

from vinculo.lib.business_time.calendar import Calendar, NeverOpens
from vinculo.lib.business_time.clock import Clock, Pause
from vinculo.lib.business_time.week import ALL_DAY, Hours, Span, Week, wall_minutes

__all__ = [
    "ALL_DAY", "Calendar", "Clock", "Hours", "NeverOpens", "Pause", "Span", "Week", "wall_minutes",
]  # fmt: skip
