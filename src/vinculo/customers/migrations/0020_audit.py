from django.db import migrations

from vinculo.shell.audit.guarding import never_emptied, sealed


class Migration(migrations.Migration):
    dependencies = [("customers", "0019_history"), ("shell", "0022_audit")]
    operations = [
        sealed("customers_consentrecord"),
        sealed("customers_contactdecision"),
        never_emptied("customers_consentrecord"),
        never_emptied("customers_consentevidence"),
        never_emptied("customers_contactdecision"),
    ]
