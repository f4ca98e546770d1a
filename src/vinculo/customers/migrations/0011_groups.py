from django.db import migrations, models

# Two who write at the same time take turns; each then sees what the other wrote.
FUNCTION = """
CREATE FUNCTION customers_no_loop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('groups of companies', 0));
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW.other_id
             UNION
            SELECT one.other_id FROM customers_relationship one
              JOIN above ON one.customer_id = above.id
             WHERE one.kind = 'belongs_to')
        SELECT FROM above WHERE id = NEW.customer_id) THEN
        RAISE EXCEPTION 'a company would belong to itself' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$
"""
TRIGGER = """
CREATE TRIGGER customers_relationship_no_loop BEFORE INSERT OR UPDATE ON customers_relationship
   FOR EACH ROW WHEN (NEW.kind = 'belongs_to') EXECUTE FUNCTION customers_no_loop()
"""


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0010_merging'),
    ]

    operations = [
        migrations.AlterField(
            model_name='relationship',
            name='kind',
            field=models.CharField(choices=[('works_at', 'works at'), ('household', 'lives with'), ('decides', 'decides for'), ('pays', 'pays for'), ('belongs_to', 'belongs to the group of')], max_length=10),
        ),
        migrations.AlterField(
            model_name='remark',
            name='topic',
            field=models.CharField(choices=[('pays', 'Pays'), ('prefers', 'Prefers'), ('delivery', 'Delivery'), ('manners', 'How to treat them'), ('business', 'Their business'), ('other', 'Other')], default='other', max_length=10, verbose_name='about'),
        ),
        migrations.RunSQL(FUNCTION, "DROP FUNCTION customers_no_loop()"),
        migrations.RunSQL(
            TRIGGER, "DROP TRIGGER customers_relationship_no_loop ON customers_relationship"
        ),
    ]
