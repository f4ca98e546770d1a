"""The company's own fields as programs read and write them."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import CustomValue, Kind
from vinculo.shell.custom.reading import Unreadable, read
from vinculo.shell.custom.seeing import seen_by, written_by
from vinculo.shell.custom.telling import as_data, names_in
from vinculo.shell.custom.values import Said, values_of


class NotSo(Problem):
    """What is wrong with what was sent: pairs of key and reason."""

    def __init__(self, wrong: Sequence[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{key}: {says}" for key, says in wrong))
        self.wrong = wrong


def own_as_data(
    model: type[CustomValue], ids: Sequence[int], viewer: User | None
) -> dict[int, dict[str, Any]]:
    """By record and key; None sees all. A key that may not be seen is absent, and so is the
    number of a record that the viewer may not read."""
    known = seen_by(viewer, model.records) if viewer else definitions_of(model.records)
    found = values_of(model, ids) if known else {}
    names = names_in(known, found.values(), viewer) if viewer else {}

    def told(one: Definition, said: Any) -> bool:
        is_reference = one.kind == Kind.REFERENCE and viewer is not None
        return not is_reference or (one.refers_to, said) in names

    return {
        pk: {
            one.key: as_data(one, said[one.key])
            for one in known
            if one.key in said and told(one, said[one.key])
        }
        for pk, said in found.items()
    }


def read_sent(
    records: str, sent: Mapping[str, Any], viewer: User, kind: str, is_new: bool = False
) -> dict[Definition, Said]:
    """What is to be written. Raises NotSo with every reason at once; what one may not write is a
    key that there is not."""
    known = {one.key: one for one in written_by(viewer, records)}
    found: dict[Definition, Said] = {}
    wrong = [(key, _("There is no such field here.")) for key in sent if key not in known]
    for key, one in known.items():
        if key not in sent:
            if is_new and one.is_needed_of(viewer.role, kind):
                wrong.append((key, _("Write this: your company needs it.")))
            continue
        try:
            found[one] = read(one, sent[key], viewer, is_exact=True)
        except Unreadable as problem:
            wrong.append((key, str(problem)))
            continue
        if found[one] is None and one.is_needed_of(viewer.role, kind):
            wrong.append((key, _("Write this: your company needs it.")))
    if wrong:
        raise NotSo(wrong)
    return found
