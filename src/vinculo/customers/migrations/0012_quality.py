import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models

from vinculo.customers.quality.due import no_triggers, triggers
from vinculo.shell.marking import mark_changes

# Gone with the customer, also where a whole import is taken back in one statement.
KEY = """
ALTER TABLE customers_qualityscore ADD CONSTRAINT quality_of_customer
FOREIGN KEY (customer_id) REFERENCES customers_customer (id) ON DELETE CASCADE
"""
NO_KEY = "ALTER TABLE customers_qualityscore DROP CONSTRAINT quality_of_customer"
# Everybody who is here already is scored by the worker's next round.
EVERYBODY = """
INSERT INTO customers_qualitydue (customer_id)
SELECT NULL WHERE EXISTS (SELECT FROM customers_customer)
"""


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0011_groups'),
        ('shell', '0004_marks'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='QualitySettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('weights', models.JSONField()),
                ('wanted', models.JSONField()),
                ('fresh_months', models.PositiveSmallIntegerField(default=12)),
                ('because', models.CharField(blank=True, max_length=200, verbose_name='why')),
                ('made_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('made_by_id', models.BigIntegerField(null=True)),
                ('made_by_name', models.CharField(max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name='CleansingRun',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('operation', models.CharField(max_length=30)),
                ('state', models.CharField(choices=[('looking', 'Looking'), ('proposed', 'Waits for you'), ('applying', 'Being applied'), ('applied', 'Applied'), ('undone', 'Undone')], default='looking', max_length=10)),
                ('looked_at', models.IntegerField(default=0)),
                ('proposed', models.IntegerField(default=0)),
                ('doubtful', models.IntegerField(default=0)),
                ('applied', models.IntegerField(default=0)),
                ('undone', models.IntegerField(default=0)),
                ('made_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('made_by_name', models.CharField(max_length=200)),
                ('job_id', models.BigIntegerField(null=True)),
                ('applied_at', models.DateTimeField(null=True)),
                ('undone_at', models.DateTimeField(null=True)),
                ('made_by', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='EntryStandard',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(max_length=30, verbose_name='field')),
                ('kind', models.CharField(blank=True, max_length=12, verbose_name='for whom')),
                ('rank', models.SmallIntegerField(blank=True, null=True, verbose_name='class')),
                ('is_required', models.BooleanField(default=False, verbose_name='it must be there')),
                ('mask', models.CharField(blank=True, max_length=60, verbose_name='format')),
                ('allowed', models.JSONField(blank=True, default=list)),
                ('on_import', models.CharField(choices=[('warn', 'Keep the row, and mark it'), ('refuse', 'Set the row aside, with the reason')], default='warn', max_length=8)),
                ('made_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('made_by_name', models.CharField(max_length=200)),
                ('ended_at', models.DateTimeField(null=True)),
                ('ended_by_name', models.CharField(blank=True, max_length=200)),
                ('team', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='shell.team', verbose_name='team')),
            ],
        ),
        migrations.CreateModel(
            name='QualityDue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('customer_id', models.BigIntegerField(null=True)),
                ('at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'indexes': [models.Index(fields=['customer_id'], name='quality_due_customer')],
            },
        ),
        migrations.CreateModel(
            name='QualityScore',
            fields=[
                ('customer', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='quality', serialize=False, to='customers.customer')),
                ('score', models.SmallIntegerField()),
                ('completeness', models.SmallIntegerField()),
                ('validity', models.SmallIntegerField()),
                ('freshness', models.SmallIntegerField()),
                ('uniqueness', models.SmallIntegerField()),
                ('reachability', models.SmallIntegerField()),
                ('faults', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=30), default=list, size=None)),
                ('rank', models.SmallIntegerField(default=99)),
                ('source', models.CharField(blank=True, max_length=80)),
                ('policy', models.CharField(max_length=16)),
                ('scored_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('faults', []), _negated=True), fields=['rank', 'score', 'customer'], name='quality_queue'), models.Index(fields=['score', 'customer'], name='quality_score'), django.contrib.postgres.indexes.GinIndex(fields=['faults'], name='quality_faults')],
            },
        ),
        migrations.CreateModel(
            name='QualitySnapshot',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('day', models.DateField()),
                ('scope', models.CharField(choices=[('company', 'Company'), ('team', 'Team'), ('owner', 'Owner'), ('source', 'Source'), ('city', 'City'), ('fault', 'Fault')], max_length=10)),
                ('key', models.CharField(blank=True, max_length=120)),
                ('customers', models.IntegerField()),
                ('faulty', models.IntegerField()),
                ('score', models.FloatField()),
                ('completeness', models.FloatField()),
                ('validity', models.FloatField()),
                ('freshness', models.FloatField()),
                ('uniqueness', models.FloatField()),
                ('reachability', models.FloatField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('scope', 'key', 'day'), name='one_quality_of_day')],
            },
        ),
        migrations.CreateModel(
            name='QualityTally',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('day', models.DateField()),
                ('person_id', models.BigIntegerField(default=0)),
                ('source', models.CharField(blank=True, max_length=80)),
                ('caused', models.IntegerField(default=0)),
                ('repaired', models.IntegerField(default=0)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('day', 'person_id', 'source'), name='one_tally_of_day')],
            },
        ),
        migrations.CreateModel(
            name='CleansingChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('record_id', models.BigIntegerField()),
                ('customer_id', models.BigIntegerField()),
                ('before', models.JSONField()),
                ('after', models.JSONField()),
                ('is_doubtful', models.BooleanField(default=False)),
                ('state', models.CharField(choices=[('proposed', 'Proposed'), ('applied', 'Changed'), ('passed', 'Had changed meanwhile'), ('undone', 'Put back'), ('kept', 'Changed later: stays')], default='proposed', max_length=10)),
                ('run', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='changes', to='customers.cleansingrun')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('run', 'record_id'), name='one_cleansing_of_record')],
            },
        ),
        migrations.RunSQL(KEY, NO_KEY),
        migrations.RunSQL(triggers(), no_triggers()),
        mark_changes("quality", ["customers_qualitysettings", "customers_entrystandard"]),
        migrations.RunSQL(EVERYBODY, migrations.RunSQL.noop),
    ]
