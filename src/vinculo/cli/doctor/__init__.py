"""`vinculo doctor`: what is wrong, in plain words, and what to do.

`machine` looks at disk, files, versions; `inside` at the database, with Django; `queue` at the
background jobs; `keeping` at the running house and its backups.
"""

from vinculo.cli.doctor.examining import examine, examine_database
from vinculo.cli.doctor.finding import Finding

__all__ = ["Finding", "examine", "examine_database"]
