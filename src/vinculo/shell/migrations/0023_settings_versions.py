from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shell", "0022_audit")]
    operations = [
        migrations.CreateModel(
            name="SettingsVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("made_by_id", models.BigIntegerField(null=True)),
                ("made_by_name", models.CharField(max_length=200)),
                ("document", models.JSONField()),
                ("changed", models.JSONField(default=list)),
            ],
        ),
    ]
