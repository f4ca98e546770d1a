import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.marking import mark_changes


class Migration(migrations.Migration):
    dependencies = [("shell", "0010_notices")]
    operations = [
        migrations.CreateModel(
            name="SignInPolicy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "second_factor",
                    models.CharField(
                        choices=[
                            ("nobody", "Who wants to"),
                            ("administrators", "Administrators must"),
                            ("everybody", "Everybody must"),
                        ],
                        default="nobody",
                        max_length=14,
                        verbose_name="Second factor",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("pk", 1)), name="only_one_policy")
                ]
            },
        ),
        migrations.CreateModel(
            name="OpenSession",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=40, unique=True)),
                ("agent", models.CharField(blank=True, max_length=300)),
                ("begun_at", models.DateTimeField(auto_now_add=True)),
                ("seen_at", models.DateTimeField()),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="open_sessions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        mark_changes("signin", ["shell_signinpolicy"]),
    ]
