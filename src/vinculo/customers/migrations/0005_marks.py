from django.db import migrations

from vinculo.shell.marking import mark_changes


class Migration(migrations.Migration):
    dependencies = [("customers", "0004_standing_owner"), ("shell", "0004_marks")]
    operations = [
        mark_changes("tags", ["customers_tag"]),
        mark_changes("people", ["shell_user"]),
    ]
