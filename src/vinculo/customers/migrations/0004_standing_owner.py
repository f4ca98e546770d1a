from django.conf import settings
from django.db import migrations, models

# A foreign key that waits for the end of the transaction forbids the index after it.
FILL = """
SET CONSTRAINTS ALL IMMEDIATE;
UPDATE customers_standing s SET owner_id = c.owner_id, team_id = c.team_id
  FROM customers_customer c
 WHERE c.id = s.customer_id AND (c.owner_id IS NOT NULL OR c.team_id IS NOT NULL);
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("customers", "0003_by_city"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="standing",
            name="owner",
            field=models.ForeignKey(
                db_index=False, null=True, on_delete=models.SET_NULL, related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="standing",
            name="team",
            field=models.ForeignKey(
                db_index=False, null=True, on_delete=models.SET_NULL, related_name="+",
                to="shell.team",
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["owner", "-amount", "-customer"], name="standing_owner"),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["team", "-amount", "-customer"], name="standing_team"),
        ),
        # Without it the first lists are planned as if nothing were known of owners.
        migrations.RunSQL("ANALYZE customers_standing", migrations.RunSQL.noop),
    ]  # fmt: skip
