"""What the help says, gathered in the order in which it is listed."""

from collections.abc import Sequence

from vinculo.shell.help.topic import Topic
from vinculo.workspace.helping import company, customers, daily, data, mine, value

TOPICS: Sequence[Topic] = (
    *daily.TOPICS, *customers.TOPICS, *value.TOPICS, *data.TOPICS, *company.TOPICS, *mine.TOPICS,
)  # fmt: skip
