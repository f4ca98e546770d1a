from django.db import migrations, models

from vinculo.shell.search.words import keep_words


class Migration(migrations.Migration):
    dependencies = [("commerce", "0002_purchase_indexes"), ("shell", "0014_search")]
    operations = [
        migrations.AddIndex(
            model_name="purchase",
            index=models.Index(fields=["document"], name="purchase_document", opclasses=["varchar_pattern_ops"]),
        ),
        keep_words("product", "commerce_product", "name || ' ' || sku"),
    ]
