import django.db.models.deletion
from django.db import migrations, models

from vinculo.shell.search.words import keep_words

# A value is of its field's kind for ever: the field can not change it under its values.
KIND = """
ALTER TABLE customers_ownvalue ADD CONSTRAINT customers_ownvalue_kind
    FOREIGN KEY (field_id, kind) REFERENCES shell_customfield (id, kind)
"""


class Migration(migrations.Migration):
    dependencies = [('customers', '0017_touched'), ('shell', '0020_custom')]
    operations = [
        migrations.CreateModel(
            name="OwnValue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=10)),
                ("text", models.CharField(blank=True, max_length=500)),
                ("number", models.DecimalField(decimal_places=6, max_digits=24, null=True)),
                ("day", models.DateField(null=True)),
                ("refers_to", models.BigIntegerField(null=True)),
                ("written_at", models.DateTimeField()),
                ("choice", models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="shell.choice")),
                ("field", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="shell.customfield")),
                ("customer", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="own_values", to="customers.customer")),
            ],
            options={
                "indexes": [
                    models.Index(condition=models.Q(('number__isnull', False)), fields=['field', 'number', 'customer'], name='customer_own_by_number'),
                    models.Index(condition=models.Q(('day__isnull', False)), fields=['field', 'day', 'customer'], name='customer_own_by_day'),
                    models.Index(condition=models.Q(('choice__isnull', False)), fields=['field', 'choice', 'customer'], name='customer_own_by_choice'),
                    models.Index(condition=models.Q(('refers_to__isnull', False)), fields=['field', 'refers_to', 'customer'], name='customer_own_by_refers_to'),
                    models.Index(condition=models.Q(('kind', 'text')), fields=['field', 'text', 'customer'], name='customer_own_by_text'),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=('customer', 'field'), name='customer_own_once'),
                    models.CheckConstraint(condition=models.Q(models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'text'), ('number__isnull', True), ('refers_to__isnull', True), ('text__gt', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'number'), ('number__isnull', False), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'money'), ('number__isnull', False), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', False), ('kind', 'date'), ('number__isnull', True), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', False), ('day__isnull', True), ('kind', 'choice'), ('number__isnull', True), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'reference'), ('number__isnull', True), ('refers_to__isnull', False), ('text', '')), _connector='OR'), name='customer_own_of_its_kind'),
                ],
            },
        ),
        migrations.RunSQL([KIND], ["ALTER TABLE customers_ownvalue DROP CONSTRAINT customers_ownvalue_kind"]),
        keep_words("own_customer", "customers_ownvalue", "text"),
    ]
