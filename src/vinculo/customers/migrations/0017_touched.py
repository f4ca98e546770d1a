from django.db import migrations

from vinculo.shell.touched.months import ALWAYS, touches_months


class Migration(migrations.Migration):
    dependencies = [("customers", "0017_public_intake"), ("shell", "0018_touched_months")]
    operations = [touches_months("customers", "customers_customer", ALWAYS)]
