from django.db import migrations

from vinculo.shell.marking import mark_changes


class Migration(migrations.Migration):
    dependencies = [("analytics", "0001_initial"), ("shell", "0004_marks")]
    operations = [
        mark_changes("matrix_settings", ["analytics_matrixsettings"]),
        mark_changes("matrix_closes", ["analytics_matrixclose"]),
    ]
