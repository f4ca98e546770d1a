from django.db import migrations, models

from vinculo.shell.touched.months import DROP_FUNCTION, FUNCTION


class Migration(migrations.Migration):
    dependencies = [("shell", "0017_live")]
    operations = [
        migrations.CreateModel(
            name="TouchedMonth",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("fact", models.CharField(max_length=20)),
                ("month", models.DateField()),
                ("weight", models.BigIntegerField(default=1)),
            ],
            options={"indexes": [models.Index(fields=["fact", "month"], name="touched_fact")]},
        ),
        migrations.RunSQL([FUNCTION], [DROP_FUNCTION]),
    ]
