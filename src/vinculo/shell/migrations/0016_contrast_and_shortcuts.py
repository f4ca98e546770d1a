from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shell", "0015_merging")]
    operations = [
        migrations.AddField(
            "user",
            "contrast",
            models.CharField(
                "contrast", max_length=4, default="auto",
                choices=[("auto", "As the device"), ("more", "High")],
            ),
        ),
        migrations.AddField(
            "user", "uses_shortcuts", models.BooleanField("keyboard shortcuts", default=True)
        ),
    ]  # fmt: skip
