"""What analytics does by itself, without anybody's purchase asking for it."""

from procrastinate.contrib.django import app

from vinculo.analytics.matrix.closing import close_matrix
from vinculo.shell.jobs import AGAIN


# In the small hours of the Americas, in the morning of Spain: the month that ended is closed
# even where nobody has bought yet in the new one.
@app.periodic(cron="23 9 * * *")
@app.task(
    name="analytics.close_matrix",
    queueing_lock="analytics.close_matrix",
    lock="analytics.matrix",
    retry=AGAIN,
)
def close_month(timestamp: int) -> None:
    close_matrix()
