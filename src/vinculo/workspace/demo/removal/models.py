"""How far the numbers of the example company go."""

from django.db import models


class DemoExtent(models.Model):
    """Rows of the table up to this number are the example's; there are none once it is removed."""

    table = models.CharField(max_length=63, primary_key=True)
    last_id = models.BigIntegerField()

    class Meta:
        db_table = "workspace_demo_extent"

    def __str__(self) -> str:
        return f"{self.table} <= {self.last_id}"
