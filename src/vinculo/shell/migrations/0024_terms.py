from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shell", "0023_settings_versions")]
    operations = [
        migrations.CreateModel(
            name="RetentionTerm",
            fields=[
                ("key", models.CharField(max_length=30, primary_key=True, serialize=False)),
                ("months", models.SmallIntegerField()),
                ("changed_at", models.DateTimeField(null=True)),
                ("changed_by_name", models.CharField(blank=True, max_length=200)),
            ],
        ),
    ]
