from django.db import migrations

from vinculo.shell.marking import mark_changes

TABLE = """
CREATE TABLE shell_mark (
    subject text PRIMARY KEY,
    mark uuid NOT NULL DEFAULT gen_random_uuid()
)
"""
# The row is inserted where it is missing: a test may have emptied every table.
FUNCTION = """
CREATE FUNCTION shell_replace_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO shell_mark (subject) VALUES (TG_ARGV[0])
    ON CONFLICT (subject) DO UPDATE SET mark = gen_random_uuid();
    RETURN NULL;
END
$$
"""


class Migration(migrations.Migration):
    dependencies = [("shell", "0003_work")]
    operations = [
        migrations.RunSQL(TABLE, "DROP TABLE shell_mark"),
        migrations.RunSQL(FUNCTION, "DROP FUNCTION shell_replace_mark()"),
        mark_changes("company", ["shell_company"]),
        mark_changes("roles", ["shell_rolescope"]),
    ]
