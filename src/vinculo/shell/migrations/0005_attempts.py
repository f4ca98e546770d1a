from django.db import migrations

# As django.core.cache.backends.db reads and writes it.
TABLE = """
CREATE TABLE shell_attempt (
    cache_key varchar(255) PRIMARY KEY,
    value text NOT NULL,
    expires timestamptz NOT NULL
)
"""


class Migration(migrations.Migration):
    dependencies = [("shell", "0004_marks")]
    operations = [
        migrations.RunSQL(TABLE, "DROP TABLE shell_attempt"),
        migrations.RunSQL("CREATE INDEX shell_attempt_expires ON shell_attempt (expires)", ""),
    ]
