"""What stands in the file of settings, in the order in which it is applied."""

from collections.abc import Sequence

from vinculo.analytics.in_settings import COSTS, DORMANCY, VALUE
from vinculo.customers.in_settings import OF_CUSTOMERS
from vinculo.shell.custom.in_settings import FIELDS, LISTS
from vinculo.shell.housewords.in_settings import WORDS_OF_OURS
from vinculo.shell.settings_file.of_shell import PARTS as OF_SHELL
from vinculo.shell.settings_file.of_shell import ROLES
from vinculo.shell.settings_file.part import Part

# A field may be needed of a role, and a role be limited in a field: fields come between the two.
PARTS: Sequence[Part] = (
    *OF_SHELL, WORDS_OF_OURS, LISTS, FIELDS, ROLES, *OF_CUSTOMERS, VALUE, COSTS, DORMANCY,
)  # fmt: skip
