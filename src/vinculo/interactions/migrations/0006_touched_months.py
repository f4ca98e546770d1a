from django.db import migrations

from vinculo.shell.touched.months import touches_months

# Of the moment in UTC: a company may move to another zone, and a partition may not.
MONTH = "date_trunc('month', started_at AT TIME ZONE 'UTC')::date"


class Migration(migrations.Migration):
    dependencies = [
        ("interactions", "0005_count_brought_contacts"), ("shell", "0018_touched_months"),
    ]  # fmt: skip
    operations = [touches_months("interactions", "interactions_interaction", MONTH)]
