from django.db import migrations

# What was said and what was decided stay; whose it is a merge may say anew, and an erasure blanks
# what tells of whom it was: number, place of the proof, machine, name of the file.
FUNCTION = """
CREATE OR REPLACE FUNCTION customers_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    blanked text[] := ARRAY['contact', 'source_detail', 'ip', 'user_agent', 'file_name'];
BEGIN
    IF TG_OP = 'UPDATE'
       AND TG_TABLE_NAME IN ('customers_consentrecord', 'customers_contactdecision')
       AND current_setting('vinculo.merging', true) = 'on'
       AND to_jsonb(NEW) - 'customer_id' = to_jsonb(OLD) - 'customer_id' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE'
       AND TG_TABLE_NAME IN ('customers_consentrecord', 'customers_consentevidence')
       AND current_setting('vinculo.forgetting', true) = 'on'
       AND to_jsonb(NEW) - blanked = to_jsonb(OLD) - blanked THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$
"""


class Migration(migrations.Migration):
    dependencies = [("customers", "0012_quality")]

    operations = [migrations.RunSQL(FUNCTION, migrations.RunSQL.noop)]
