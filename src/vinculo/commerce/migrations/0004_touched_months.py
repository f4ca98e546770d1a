from django.db import migrations

from vinculo.shell.touched.months import ALWAYS, touches_months


class Migration(migrations.Migration):
    dependencies = [("commerce", "0003_found_by_words"), ("shell", "0018_touched_months")]
    operations = [
        touches_months("payments", "commerce_payment", "date_trunc('month', paid_on)::date"),
        touches_months("products", "commerce_product", ALWAYS),
        touches_months("products", "commerce_category", ALWAYS),
    ]
