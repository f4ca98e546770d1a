from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0013_forgetting'),
    ]

    operations = [
        migrations.CreateModel(
            name='DuplicateModel',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('weights', models.JSONField()),
                ('common', models.JSONField()),
                ('customers', models.BigIntegerField()),
                ('learnt_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='only_one_duplicate_model')],
            },
        ),
    ]
