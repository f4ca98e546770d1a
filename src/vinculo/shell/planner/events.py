"""What becomes true about tasks."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from typing import Self

    from vinculo.shell.planner.models import Task


@dataclass(frozen=True, slots=True)
class _AboutTask:
    """`about_kind` and `about_id` are the record that the task is about; empty and None: none."""

    task_id: int
    title: str
    assignee_id: int | None
    team_id: int | None
    about_kind: str
    about_id: int | None

    @property
    def subject(self) -> tuple[str, int]:
        return "task", self.task_id

    @classmethod
    def of(cls, task: "Task") -> "Self":
        return cls(
            task.pk, task.title, task.assignee_id, task.team_id, task.subject_kind, task.subject_id
        )


@dataclass(frozen=True, slots=True)
class TaskGiven(_AboutTask):
    """Somebody has to do what somebody else says."""

    kind: ClassVar[str] = "shell.task_given"


@dataclass(frozen=True, slots=True)
class TaskChanged(_AboutTask):
    """`fields` name what is otherwise: field -> [before, after] as text."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    kind: ClassVar[str] = "shell.task_changed"


@dataclass(frozen=True, slots=True)
class TaskCameDue(_AboutTask):
    """It is time to remember it."""

    kind: ClassVar[str] = "shell.task_came_due"
