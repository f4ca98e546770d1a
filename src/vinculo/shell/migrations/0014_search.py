import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.search.words import DROP_FUNCTIONS, FUNCTIONS, keep_words


class Migration(migrations.Migration):
    dependencies = [("shell", "0013_lists")]
    operations = [
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("pk", models.CompositePrimaryKey("kind", "record_id", blank=True, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("record_id", models.BigIntegerField()),
                ("words", django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                "indexes": [django.contrib.postgres.indexes.GinIndex(fields=["words"], name="search_entry_words")],
            },
        ),
        migrations.CreateModel(
            name="RecentRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=20)),
                ("record_id", models.BigIntegerField()),
                ("seen_at", models.DateTimeField()),
                ("person", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "kind", "record_id"), name="one_recent_record")],
            },
        ),
        migrations.RunSQL([FUNCTIONS], [DROP_FUNCTIONS]),
        keep_words("task", "shell_task", "title"),
    ]
