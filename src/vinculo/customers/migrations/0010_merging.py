import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

# What was said and what was decided stay as they are; of whom, a merge may say anew.
FUNCTION = """
CREATE OR REPLACE FUNCTION customers_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME IN ({tables})
       AND current_setting('vinculo.merging', true) = 'on'
       AND to_jsonb(NEW) - 'customer_id' = to_jsonb(OLD) - 'customer_id' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$
"""
BOTH = "'customers_consentrecord', 'customers_contactdecision'"
BEFORE = "'customers_consentrecord'"


def key():
    return models.BigAutoField(
        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
    )


class Migration(migrations.Migration):
    dependencies = [("customers", "0009_rights_desk")]

    operations = [
        migrations.AddField(
            "customer", "absorbed_ids",
            django.contrib.postgres.fields.ArrayField(
                base_field=models.BigIntegerField(), editable=False, null=True, size=None
            ),
        ),
        migrations.CreateModel(
            name="MergeRun",
            fields=[
                ("id", key()),
                (
                    "kind",
                    models.CharField(
                        choices=[("cluster", "A group"), ("bulk", "All above a certainty")],
                        max_length=8,
                    ),
                ),
                ("threshold", models.FloatField(null=True)),
                ("refused", models.JSONField(default=list)),
                ("begun_at", models.DateTimeField()),
                ("begun_by_id", models.BigIntegerField(null=True)),
                ("begun_by_name", models.CharField(max_length=200)),
                ("finished_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Merge",
            fields=[
                ("id", key()),
                ("kept_id", models.BigIntegerField()),
                ("absorbed_id", models.BigIntegerField()),
                ("kept_name", models.CharField(max_length=300)),
                ("absorbed_name", models.CharField(max_length=300)),
                ("probability", models.FloatField(null=True)),
                ("merged_at", models.DateTimeField()),
                ("merged_by_id", models.BigIntegerField(null=True)),
                ("merged_by_name", models.CharField(max_length=200)),
                ("state", models.JSONField(default=dict)),
                ("trace", models.JSONField(default=dict)),
                ("forgotten_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("undone_by_name", models.CharField(blank=True, max_length=200)),
                ("undo_report", models.JSONField(default=list)),
                (
                    "run",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT,
                        related_name="merges", to="customers.mergerun",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["kept_id", "-id"], name="merge_kept"),
                    models.Index(fields=["absorbed_id", "-id"], name="merge_absorbed"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("undone_at", None)), fields=("absorbed_id",),
                        name="absorbed_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kept_id", models.F("absorbed_id")), _negated=True),
                        name="not_merged_with_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MergeRules",
            fields=[
                ("id", key()),
                ("fields", models.JSONField(default=dict)),
                ("sources", models.JSONField(default=list)),
                ("threshold", models.FloatField(null=True)),
                ("changed_at", models.DateTimeField(null=True)),
                ("changed_by_name", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pk", 1)), name="only_one_merge_rules"
                    )
                ],
            },
        ),
        migrations.RunSQL(FUNCTION.format(tables=BOTH), FUNCTION.format(tables=BEFORE)),
    ]  # fmt: skip
