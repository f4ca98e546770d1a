import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0007_taught_meanings'),
    ]

    operations = [
        migrations.CreateModel(
            name='DuplicatePair',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('probability', models.FloatField()),
                ('evidence', models.JSONField(default=list)),
                ('found_at', models.DateTimeField()),
                ('found_by', models.CharField(choices=[('scan', 'Scan of all customers'), ('typing', 'While typing'), ('import', 'Import')], max_length=10)),
                ('verdict', models.CharField(blank=True, choices=[('', 'Not decided'), ('same', 'The same'), ('different', 'Not the same'), ('later', 'Later')], default='', max_length=10)),
                ('decided_by_id', models.BigIntegerField(null=True)),
                ('decided_by_name', models.CharField(blank=True, max_length=200)),
                ('decided_at', models.DateTimeField(null=True)),
                ('left', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='pairs_as_left', to='customers.customer')),
                ('right', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pairs_as_right', to='customers.customer')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('verdict', '')), fields=['-probability', '-id'], name='pair_queue')],
                'constraints': [models.UniqueConstraint(fields=('left', 'right'), name='pair_once'), models.CheckConstraint(condition=models.Q(('left__lt', models.F('right'))), name='pair_in_order'), models.CheckConstraint(condition=models.Q(('probability__gte', 0), ('probability__lte', 1)), name='pair_probability')],
            },
        ),
    ]
