import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

from vinculo.shell.marking import mark_changes

KINDS = [("text", "Text"), ("number", "Number"), ("money", "Money"), ("date", "Date"), ("choice", "Choice from a list"), ("reference", "Another record")]
COLOURS = [("plain", "Grey"), ("blue", "Blue"), ("green", "Green"), ("amber", "Amber"), ("red", "Red"), ("violet", "Violet")]
ID = ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))


class Migration(migrations.Migration):
    dependencies = [("shell", "0019_drafts")]
    operations = [
        migrations.CreateModel(
            name="ChoiceList",
            fields=[
                ID,
                ("key", models.CharField(max_length=30, unique=True)),
                ("name", models.CharField(max_length=60, verbose_name="name")),
            ],
        ),
        migrations.CreateModel(
            name="Choice",
            fields=[
                ID,
                ("key", models.CharField(max_length=30)),
                ("label", models.CharField(max_length=60)),
                ("colour", models.CharField(choices=COLOURS, default="plain", max_length=10)),
                ("position", models.SmallIntegerField(default=0)),
                ("is_archived", models.BooleanField(default=False)),
                ("of", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="choices", to="shell.choicelist")),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("of", "key"), name="one_choice_per_key")]},
        ),
        migrations.CreateModel(
            name="CustomField",
            fields=[
                ID,
                ("records", models.CharField(max_length=20)),
                ("key", models.CharField(max_length=30)),
                ("label", models.CharField(max_length=60, verbose_name="name")),
                ("helps", models.CharField(blank=True, max_length=200, verbose_name="help")),
                ("kind", models.CharField(choices=KINDS, max_length=10, verbose_name="kind")),
                ("refers_to", models.CharField(blank=True, max_length=20)),
                ("currency", models.CharField(blank=True, max_length=3)),
                ("is_needed", models.BooleanField(default=False)),
                ("needed_roles", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None)),
                ("needed_kinds", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None)),
                ("on_merge", models.CharField(default="stays", max_length=10)),
                ("position", models.SmallIntegerField(default=0)),
                ("is_archived", models.BooleanField(default=False)),
                ("choices", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="fields", to="shell.choicelist")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("records", "key"), name="one_field_per_key"),
                    models.UniqueConstraint(fields=("id", "kind"), name="a_field_has_one_kind"),
                    models.CheckConstraint(condition=Q(Q(("choices__isnull", False), ("kind", "choice")), Q(Q(("kind", "choice"), _negated=True), ("choices__isnull", True)), _connector="OR"), name="choices_have_a_list"),
                    models.CheckConstraint(condition=Q(Q(("kind", "reference"), ("refers_to__gt", "")), Q(Q(("kind", "reference"), _negated=True), ("refers_to", "")), _connector="OR"), name="references_say_to_what"),
                    models.CheckConstraint(condition=Q(Q(("currency__regex", "^[A-Z]{3}$"), ("kind", "money")), Q(Q(("kind", "money"), _negated=True), ("currency", "")), _connector="OR"), name="money_has_a_currency"),
                ],
            },
        ),
        mark_changes("custom", ["shell_choicelist", "shell_choice", "shell_customfield"]),
    ]
