import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0008_duplicate_pairs'),
        ('interactions', '0002_interaction_document'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Strength',
            fields=[
                ('customer', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='strength', serialize=False, to='customers.customer')),
                ('score', models.SmallIntegerField()),
                ('people', models.SmallIntegerField()),
                ('channels', models.SmallIntegerField()),
                ('incoming', models.IntegerField()),
                ('outgoing', models.IntegerField()),
                ('last_at', models.DateTimeField(null=True)),
                ('known_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('score__gte', 0), ('score__lte', 100)), name='strength_score')],
            },
        ),
    ]
