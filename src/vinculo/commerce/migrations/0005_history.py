import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('commerce', '0004_touched_months'),
        ('shell', '0021_history'),
    ]

    operations = [
        migrations.CreateModel(
            name='PaymentEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('document', models.CharField(blank=True, max_length=80)),
                ('amount', models.DecimalField(decimal_places=4, max_digits=18)),
                ('currency', models.CharField(max_length=3)),
                ('base_amount', models.DecimalField(decimal_places=4, max_digits=18)),
                ('paid_on', models.DateField()),
                ('method', models.CharField(blank=True, max_length=40, verbose_name='method')),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PurchaseEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('sale', 'Purchase'), ('return', 'Return'), ('cancellation', 'Cancellation')], default='sale', max_length=12)),
                ('source', models.CharField(max_length=60)),
                ('document', models.CharField(max_length=80, verbose_name='document')),
                ('occurred_at', models.DateTimeField()),
                ('occurred_on', models.DateField()),
                ('currency', models.CharField(max_length=3)),
                ('rate', models.DecimalField(decimal_places=8, default=1, max_digits=18)),
                ('amount', models.DecimalField(decimal_places=4, max_digits=18)),
                ('base_amount', models.DecimalField(decimal_places=4, max_digits=18)),
                ('cost', models.DecimalField(decimal_places=4, max_digits=18, null=True)),
                ('channel', models.CharField(blank=True, max_length=40, verbose_name='channel')),
                ('due_on', models.DateField(null=True)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PurchaseLineEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('position', models.IntegerField()),
                ('description', models.CharField(blank=True, max_length=300)),
                ('quantity', models.DecimalField(decimal_places=4, max_digits=18, null=True)),
                ('unit_price', models.DecimalField(decimal_places=6, max_digits=18, null=True)),
                ('amount', models.DecimalField(decimal_places=4, max_digits=18)),
                ('cost', models.DecimalField(decimal_places=4, max_digits=18, null=True)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='payment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_paymentevent" ("amount", "base_amount", "currency", "customer_id", "document", "id", "import_id", "method", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id") SELECT old_values."amount", old_values."base_amount", old_values."currency", old_values."customer_id", old_values."document", old_values."id", old_values."import_id", old_values."method", old_values."paid_on", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."purchase_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='369554a10f6534643004b6c461d47f04751547cf', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_904e7', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='commerce_payment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='payment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_paymentevent" ("amount", "base_amount", "currency", "customer_id", "document", "id", "import_id", "method", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id") SELECT old_values."amount", old_values."base_amount", old_values."currency", old_values."customer_id", old_values."document", old_values."id", old_values."import_id", old_values."method", old_values."paid_on", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."purchase_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='48397112e37423541844d94edddb25c2f605350f', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_d3273', referencing='REFERENCING OLD TABLE AS old_values ', table='commerce_payment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchase',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseevent" ("amount", "base_amount", "cancels_id", "channel", "cost", "currency", "customer_id", "document", "due_on", "id", "import_id", "kind", "occurred_at", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "shop_id", "source") SELECT old_values."amount", old_values."base_amount", old_values."cancels_id", old_values."channel", old_values."cost", old_values."currency", old_values."customer_id", old_values."document", old_values."due_on", old_values."id", old_values."import_id", old_values."kind", old_values."occurred_at", old_values."occurred_on", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."rate", old_values."shop_id", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='93e74c3e1a43f6b9bcb37d3a4181f31f1516edff', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a02bc', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='commerce_purchase', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchase',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseevent" ("amount", "base_amount", "cancels_id", "channel", "cost", "currency", "customer_id", "document", "due_on", "id", "import_id", "kind", "occurred_at", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "shop_id", "source") SELECT old_values."amount", old_values."base_amount", old_values."cancels_id", old_values."channel", old_values."cost", old_values."currency", old_values."customer_id", old_values."document", old_values."due_on", old_values."id", old_values."import_id", old_values."kind", old_values."occurred_at", old_values."occurred_on", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."rate", old_values."shop_id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f3a1997019d7a3df4d08bf207a9a0ac7b3cec8a4', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_961ab', referencing='REFERENCING OLD TABLE AS old_values ', table='commerce_purchase', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaseline',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaselineevent" ("amount", "cost", "description", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "purchase_id", "quantity", "unit_price") SELECT old_values."amount", old_values."cost", old_values."description", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."position", old_values."product_id", old_values."purchase_id", old_values."quantity", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a8422a66e81a9dd747530ddf9b59029797b16627', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_34130', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='commerce_purchaseline', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='purchaseline',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaselineevent" ("amount", "cost", "description", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "purchase_id", "quantity", "unit_price") SELECT old_values."amount", old_values."cost", old_values."description", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."position", old_values."product_id", old_values."purchase_id", old_values."quantity", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a6c520dbb5b788df391eaeccbe9f7f8e506e0e14', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_37047', referencing='REFERENCING OLD TABLE AS old_values ', table='commerce_purchaseline', when='AFTER')),
        ),
        migrations.AddField(
            model_name='paymentevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='paymentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='paymentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='commerce.payment'),
        ),
        migrations.AddField(
            model_name='paymentevent',
            name='purchase',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='commerce.purchase'),
        ),
        migrations.AddField(
            model_name='purchaseevent',
            name='cancels',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='commerce.purchase'),
        ),
        migrations.AddField(
            model_name='purchaseevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='purchaseevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='purchaseevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='commerce.purchase'),
        ),
        migrations.AddField(
            model_name='purchaseevent',
            name='shop',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='commerce.shop'),
        ),
        migrations.AddField(
            model_name='purchaselineevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='purchaselineevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='commerce.purchaseline'),
        ),
        migrations.AddField(
            model_name='purchaselineevent',
            name='product',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='commerce.product'),
        ),
        migrations.AddField(
            model_name='purchaselineevent',
            name='purchase',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='commerce.purchase'),
        ),
        migrations.AddIndex(
            model_name='paymentevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='payment_was'),
        ),
        migrations.AddIndex(
            model_name='paymentevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='payment_was_custo'),
        ),
        migrations.AddIndex(
            model_name='purchaseevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='purchase_was'),
        ),
        migrations.AddIndex(
            model_name='purchaseevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='purchase_was_custo'),
        ),
        migrations.AddIndex(
            model_name='purchaselineevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='purchaseline_was'),
        ),
    ]
