import django.db.models.deletion
from django.db import migrations, models

METHODS = [
    ("document", "Saw their document"), ("known", "Somebody of ours knows them"),
    ("call_back", "Called the number on record"),
    ("reply", "They answered from the e-mail on record"), ("power", "Power of attorney"),
    ("code", "By a code to the e-mail on record"),
]  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("customers", "0016_read_old_addresses")]

    operations = [
        migrations.AddField(
            "rightsdesk", "has_public_page",
            models.BooleanField(
                db_default=True, default=True, verbose_name="people may ask on a public page"
            ),
        ),
        migrations.AlterField(
            "identitycheck", "method",
            models.CharField(choices=METHODS, max_length=10, verbose_name="how"),
        ),
        migrations.CreateModel(
            "RightsIntake",
            [
                ("id", models.BigAutoField(
                    auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("secret", models.BinaryField(max_length=32, unique=True)),
                ("known_by", models.CharField(blank=True, max_length=254)),
                ("code", models.BinaryField(max_length=16, null=True)),
                ("code_sent_at", models.DateTimeField(null=True)),
                ("codes_asked", models.PositiveSmallIntegerField(default=1)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("proven_at", models.DateTimeField(null=True)),
                ("request", models.OneToOneField(
                    on_delete=django.db.models.deletion.CASCADE, related_name="intake",
                    to="customers.rightsrequest")),
            ],
        ),
    ]  # fmt: skip
