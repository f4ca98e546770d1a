"""Month and weekday names as they are typed, in Spanish, English and Portuguese."""

SPANISH = ["enero", "febrero", "marzo", "abril", "mayo", "junio"]
SPANISH += ["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
ENGLISH = ["January", "February", "March", "April", "May", "June"]
ENGLISH += ["July", "August", "September", "October", "November", "December"]
_PORTUGUESE = ["janeiro", "fevereiro", "marco", "abril", "maio", "junho"]
_PORTUGUESE += ["julho", "agosto", "setembro", "outubro", "novembro", "dezembro"]
_MORE = {
    "set": 9, "sept": 9, "setiembre": 9, "feb": 2, "fev": 2, "ene": 1, "jan": 1, "abr": 4,
    "apr": 4, "ago": 8, "aug": 8, "dic": 12, "dec": 12, "dez": 12, "out": 10, "oct": 10,
}  # fmt: skip

MONTHS: dict[str, int] = {}
for _names in (SPANISH, ENGLISH, _PORTUGUESE):
    for _number, _name in enumerate(_names, start=1):
        MONTHS[_name.lower()] = _number
        MONTHS[_name.lower()[:3]] = _number
MONTHS |= _MORE

_WEEKDAYS = (
    "lunes, martes, miercoles, jueves, viernes, sabado, domingo, lun, mie, jue, vie, sab, dom,"
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu,"
    "thur, thurs, fri, sat, sun"
)
WEEKDAYS = frozenset(name.strip() for name in _WEEKDAYS.split(","))
JOINERS = frozenset(["de", "del", "of", "the", "a", "las", "los", "el", "y", "at"])
