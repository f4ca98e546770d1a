from django.db import migrations

from vinculo.shell.search.words import keep_words


class Migration(migrations.Migration):
    dependencies = [("interactions", "0003_strength"), ("shell", "0014_search")]
    operations = [keep_words("interaction", "interactions_interaction", "subject")]
