"""Contacts that files brought in before count for the caps from now on, as those after do."""

from django.db import migrations

COUNT = """
INSERT INTO customers_reservedcontact
       (customer_id, channel, purpose, kind, at, day, source, reserved_by_id, reserved_by_name)
SELECT i.customer_id, i.channel, 'relationship', 'relationship', i.started_at,
       (i.started_at AT TIME ZONE (SELECT time_zone FROM shell_company LIMIT 1))::date,
       'interaction/' || i.id, i.person_id, i.person_name
  FROM interactions_interaction i
 WHERE i.direction = 'out' AND i.channel IN ('call', 'whatsapp', 'sms', 'email', 'visit', 'post')
   AND i.started_at > now() - interval '401 days' AND i.import_id IS NOT NULL
   AND EXISTS (SELECT FROM shell_company)
   AND NOT EXISTS (SELECT FROM customers_reservedcontact v
                    WHERE v.source = 'interaction/' || i.id AND v.source <> '')
"""


class Migration(migrations.Migration):
    dependencies = [
        ("interactions", "0004_found_by_words"),
        ("customers", "0016_read_old_addresses"),
        ("shell", "0014_search"),
    ]
    operations = [migrations.RunSQL(COUNT, migrations.RunSQL.noop)]
