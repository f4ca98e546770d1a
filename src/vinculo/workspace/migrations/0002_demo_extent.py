from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("workspace", "0001_hand_over")]
    operations = [
        migrations.CreateModel(
            name="DemoExtent",
            fields=[
                ("table", models.CharField(max_length=63, primary_key=True, serialize=False)),
                ("last_id", models.BigIntegerField()),
            ],
            options={"db_table": "workspace_demo_extent"},
        ),
    ]
