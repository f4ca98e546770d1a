"""Why an import cannot go on, in a sentence for the person."""


class CannotImport(Exception):
    """`str()` is a plain sentence; nothing was changed."""


class NeedsAnswer(CannotImport):
    """The reading is ambiguous, a field is missing, or nobody accepted the guess."""


class Stopped(Exception):
    """Somebody asked to stop; what is written stays written and can be undone."""
