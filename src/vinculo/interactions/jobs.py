"""The room's background jobs; each may run twice."""

from procrastinate.contrib.django import app

from vinculo.interactions.strength import recount_all


@app.periodic(cron="23 2 * * *")
@app.task(name="interactions.count_strength", queueing_lock="interactions.count_strength")
def count_strength(timestamp: int) -> None:
    recount_all()
