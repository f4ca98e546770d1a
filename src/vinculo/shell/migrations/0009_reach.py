import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.marking import mark_changes

ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
ROLES = [
    ("administrator", "Administrator"), ("manager", "Manager"), ("seller", "Seller"),
    ("service_agent", "Service agent"), ("back_office", "Back office"), ("marketing", "Marketing"),
    ("technician", "Technician"), ("analyst", "Analyst"), ("auditor", "Auditor"),
]  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("shell", "0008_tasks")]
    operations = [
        migrations.AlterField("RoleScope", "role", models.CharField(max_length=20)),
        migrations.AlterField(
            "User", "role", models.CharField(max_length=20, verbose_name="role")
        ),
        migrations.AddField(
            "Team", "parent",
            models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL,
                related_name="children", to="shell.team", verbose_name="part of",
            ),
        ),
        migrations.CreateModel(
            name="OwnRole",
            fields=[
                ("id", ID),
                ("slug", models.CharField(max_length=20, unique=True)),
                (
                    "name",
                    models.CharField(max_length=60, unique=True, verbose_name="name of the role"),
                ),
                ("based_on", models.CharField(choices=ROLES, max_length=20)),
            ],
        ),
        migrations.CreateModel(
            name="Delegation",
            fields=[
                ("id", ID.clone()),
                ("starts_on", models.DateField(verbose_name="from")),
                ("ends_on", models.DateField(verbose_name="until")),
                ("because", models.CharField(blank=True, max_length=200, verbose_name="why")),
                ("ended_at", models.DateTimeField(null=True)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                (
                    "giver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delegations_given", to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "taker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="delegations_taken", to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                        name="delegation_has_days",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("giver", models.F("taker")), _negated=True),
                        name="delegation_to_another",
                    ),
                ],
            },
        ),
        mark_changes("roles", ["shell_ownrole"]),
        mark_changes("teams", ["shell_team"]),
        mark_changes("delegations", ["shell_delegation"]),
    ]  # fmt: skip
