import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.marking import mark_changes


class Migration(migrations.Migration):
    dependencies = [
        ("customers", "0006_contact_permission"),
        ("shell", "0004_marks"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="TaughtMeaning",
            fields=[
                ("id", models.BigAutoField(
                    auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(
                    choices=[("name", "Name"), ("phone", "Telephone"), ("email", "E-mail"),
                             ("address", "Address")],
                    max_length=10)),
                ("typed", models.CharField(max_length=400)),
                ("meaning", models.CharField(max_length=400)),
                ("person_name", models.CharField(max_length=200)),
                ("taught_at", models.DateTimeField(
                    db_default=django.db.models.functions.datetime.Now())),
                ("person", models.ForeignKey(
                    null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
                    to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "typed"), name="one_meaning_of_a_text"),
                ],
            },
        ),
        mark_changes("taught", ["customers_taughtmeaning"]),
    ]
