from django.conf import settings
from django.db import migrations, models
from django.db.models import CASCADE


class Migration(migrations.Migration):
    dependencies = [("shell", "0018_touched_months")]
    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("form", models.CharField(max_length=20, verbose_name="form")),
                ("subject_kind", models.CharField(blank=True, max_length=40)),
                ("subject_id", models.BigIntegerField(default=0)),
                ("fields", models.JSONField()),
                ("saved_at", models.DateTimeField()),
                ("person", models.ForeignKey(db_index=False, on_delete=CASCADE, related_name="drafts", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["saved_at"], name="draft_age"),
                    models.Index(fields=["subject_kind", "subject_id"], name="draft_subject"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "form", "subject_id"), name="one_draft_of_a_form"),
                ],
            },
        ),
    ]
