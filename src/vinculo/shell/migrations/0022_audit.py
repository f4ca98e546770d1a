import django.contrib.postgres.fields
from django.db import migrations, models

from vinculo.shell.audit.guarding import FUNCTIONS, never_emptied, sealed

NUMBER = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
NUMBERS = django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), size=None)


class Migration(migrations.Migration):
    dependencies = [("shell", "0021_history")]
    operations = [
        migrations.CreateModel(
            name="AuditSeal",
            fields=[
                ("id", NUMBER),
                ("source", models.CharField(max_length=40)),
                ("sealed_at", models.DateTimeField()),
                ("row_ids", NUMBERS),
                ("last_id", models.BigIntegerField()),
                ("marks", models.BinaryField()),
                ("complete_to", models.BigIntegerField()),
                ("seen_to", models.BigIntegerField()),
                ("seen_xid", models.BigIntegerField()),
                ("previous", models.BinaryField(max_length=32)),
                ("digest", models.BinaryField(max_length=32)),
            ],
            options={
                "indexes": [models.Index(fields=["source", "last_id"], name="audit_seal_source")]
            },
        ),
        migrations.CreateModel(
            name="AuditForgetting",
            fields=[
                ("id", NUMBER),
                ("source", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
                ("because", models.CharField(max_length=60)),
                ("by_name", models.CharField(max_length=200)),
                ("row_ids", NUMBERS),
                ("marks", models.BinaryField()),
                ("digest", models.BinaryField(max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="AuditChange",
            fields=[
                ("id", NUMBER),
                ("source", models.CharField(max_length=40)),
                ("row_id", models.BigIntegerField()),
                ("deed", models.CharField(max_length=6)),
                ("at", models.DateTimeField()),
                ("xid", models.BigIntegerField(db_index=True)),
                ("db_user", models.CharField(max_length=100)),
            ],
        ),
        FUNCTIONS,
        sealed("shell_activity"),
        never_emptied("shell_activity"),
        never_emptied("shell_auditseal"),
        never_emptied("shell_auditforgetting"),
    ]
