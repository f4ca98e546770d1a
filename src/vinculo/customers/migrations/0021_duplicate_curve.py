from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("customers", "0020_audit")]
    operations = [
        migrations.AddField("duplicatemodel", "curve", models.JSONField(default=list)),
    ]
