from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0022_touched_standings'),
    ]

    operations = [
        migrations.AddField(
            model_name='tag',
            name='colour',
            field=models.CharField(choices=[('plain', 'Grey'), ('blue', 'Blue'), ('green', 'Green'), ('amber', 'Amber'), ('red', 'Red'), ('violet', 'Violet')], db_default='plain', default='plain', max_length=10),
        ),
    ]
