"""Who listens to what. The one page that lists every listener.

`Now` runs in the announcing transaction and may refuse it; `Later` is a job written in
that transaction: neither lost nor early, and safe to run twice.
"""

from vinculo.shell.activity.flow import Flows
from vinculo.shell.activity.registry import Wording

FLOWS: Flows = {}

WORDINGS: dict[str, Wording] = {}
