from django.db import migrations, models

from vinculo.shell.marking import mark_changes


class Migration(migrations.Migration):
    dependencies = [("shell", "0005_attempts")]
    operations = [
        migrations.CreateModel(
            name="FieldLimit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("role", models.CharField(max_length=20)),
                ("field", models.CharField(max_length=60)),
                (
                    "access",
                    models.CharField(
                        choices=[
                            ("hidden", "does not see it"),
                            ("read", "sees it"),
                            ("write", "sees and changes it"),
                        ],
                        max_length=6,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("role", "field"), name="one_limit_per_field"),
                    models.CheckConstraint(
                        condition=models.Q(("access__in", ["hidden", "read"])),
                        name="a_limit_limits",
                    ),
                ],
            },
        ),
        mark_changes("roles", ["shell_fieldlimit"]),
    ]
