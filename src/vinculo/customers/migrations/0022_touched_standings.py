from django.db import migrations

from vinculo.shell.touched.months import ALWAYS, touches_months


class Migration(migrations.Migration):
    dependencies = [("customers", "0021_duplicate_curve"), ("shell", "0018_touched_months")]
    operations = [touches_months("standings", "customers_standing", ALWAYS)]
