import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('customers', '0018_own_values'),
        ('shell', '0021_history'),
    ]

    operations = [
        migrations.CreateModel(
            name='AddressEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('as_typed', models.CharField(max_length=400, verbose_name='address')),
                ('city', models.CharField(blank=True, max_length=120, verbose_name='city')),
                ('region', models.CharField(blank=True, max_length=120, verbose_name='region')),
                ('country', models.CharField(blank=True, max_length=2, verbose_name='country')),
                ('canonical', models.CharField(blank=True, max_length=400)),
                ('key', models.CharField(blank=True, max_length=200)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ContactPointEvent',
            fields=[
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('phone', 'Telephone'), ('whatsapp', 'WhatsApp'), ('email', 'E-mail')], max_length=10)),
                ('as_typed', models.CharField(max_length=254)),
                ('value', models.CharField(blank=True, max_length=254)),
                ('reversed_digits', models.CharField(blank=True, max_length=30)),
                ('label', models.CharField(blank=True, max_length=60, verbose_name='label')),
                ('is_primary', models.BooleanField(default=False)),
                ('is_valid', models.BooleanField(default=True)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CustomerEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('person', 'Person'), ('organisation', 'Organisation')], default='person', max_length=12, verbose_name='kind')),
                ('name', models.CharField(max_length=300, verbose_name='name')),
                ('given_names', models.CharField(blank=True, max_length=150, verbose_name='given names')),
                ('surnames', models.CharField(blank=True, max_length=150, verbose_name='surnames')),
                ('since_on', models.DateField(blank=True, null=True, verbose_name='customer since')),
                ('birth_on', models.DateField(blank=True, null=True, verbose_name='birthday')),
                ('industry', models.CharField(blank=True, max_length=120, verbose_name='trade')),
                ('country', models.CharField(blank=True, max_length=2, verbose_name='country')),
                ('city', models.CharField(blank=True, max_length=120, verbose_name='city')),
                ('preferred_channel', models.CharField(blank=True, choices=[('call', 'Call'), ('whatsapp', 'WhatsApp'), ('email', 'E-mail'), ('visit', 'Visit'), ('counter', 'Counter'), ('post', 'Post')], max_length=10, verbose_name='preferred channel')),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
                ('absorbed_ids', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), editable=False, null=True, size=None)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CustomerTagEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ExternalIdEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('source', models.CharField(max_length=60)),
                ('value', models.CharField(max_length=120)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='IdentityDocumentEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(max_length=12, verbose_name='document')),
                ('country', models.CharField(max_length=2, verbose_name='country')),
                ('as_typed', models.CharField(max_length=60, verbose_name='number')),
                ('number', models.CharField(max_length=60)),
                ('is_valid', models.BooleanField(default=True)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RelationshipEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=[('works_at', 'works at'), ('household', 'lives with'), ('decides', 'decides for'), ('pays', 'pays for'), ('belongs_to', 'belongs to the group of')], max_length=10)),
                ('note', models.CharField(blank=True, max_length=200, verbose_name='note')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RemarkEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('topic', models.CharField(choices=[('pays', 'Pays'), ('prefers', 'Prefers'), ('delivery', 'Delivery'), ('manners', 'How to treat them'), ('business', 'Their business'), ('other', 'Other')], default='other', max_length=10, verbose_name='about')),
                ('text', models.TextField(verbose_name='text')),
                ('is_pinned', models.BooleanField(default=False, verbose_name='pin on top')),
                ('person_name', models.CharField(blank=True, max_length=200)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CustomerTag',
            fields=[
            ],
            options={
                'proxy': True,
                'indexes': [],
                'constraints': [],
            },
            bases=('customers.customer_tags',),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='address',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT old_values."as_typed", old_values."canonical", old_values."city", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."key", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."region" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e83de4be6111eadac1c52070cac4d847dcb7f921', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_c914e', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_address', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='address',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT old_values."as_typed", old_values."canonical", old_values."city", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."key", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."region" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='99665edcad211ff45f17d927e09eea1aa9077957', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_9d6a5', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_address', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='address',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT new_values."as_typed", new_values."canonical", new_values."city", new_values."country", new_values."customer_id", new_values."id", new_values."import_id", new_values."key", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."region" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='ceee96c8f1120cdc767e27df06489cb3b752060a', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_c8426', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_address', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contactpoint',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT old_values."as_typed", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_primary", old_values."is_valid", old_values."kind", old_values."label", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."reversed_digits", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a45c949a4e836495c22f5bad45850a85def844ef', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_90fab', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_contactpoint', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contactpoint',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT old_values."as_typed", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_primary", old_values."is_valid", old_values."kind", old_values."label", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."reversed_digits", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='34e93243e5d8b709c89c17e6bffa11264bcd4520', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_f627e', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_contactpoint', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='contactpoint',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT new_values."as_typed", new_values."customer_id", new_values."id", new_values."import_id", new_values."is_primary", new_values."is_valid", new_values."kind", new_values."label", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."reversed_digits", new_values."value" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='07895c214f26b00d867638a882c2ebb0259b74ca', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_c947a', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_contactpoint', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='customer',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customerevent" ("absorbed_ids", "birth_on", "city", "country", "created_at", "given_names", "id", "import_id", "industry", "kind", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_channel", "since_on", "surnames", "team_id") SELECT old_values."absorbed_ids", old_values."birth_on", old_values."city", old_values."country", old_values."created_at", old_values."given_names", old_values."id", old_values."import_id", old_values."industry", old_values."kind", old_values."name", old_values."owner_id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."preferred_channel", old_values."since_on", old_values."surnames", old_values."team_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."absorbed_ids" IS DISTINCT FROM (new_values."absorbed_ids") OR old_values."birth_on" IS DISTINCT FROM (new_values."birth_on") OR old_values."city" IS DISTINCT FROM (new_values."city") OR old_values."country" IS DISTINCT FROM (new_values."country") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."given_names" IS DISTINCT FROM (new_values."given_names") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."import_id" IS DISTINCT FROM (new_values."import_id") OR old_values."industry" IS DISTINCT FROM (new_values."industry") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."owner_id" IS DISTINCT FROM (new_values."owner_id") OR old_values."preferred_channel" IS DISTINCT FROM (new_values."preferred_channel") OR old_values."since_on" IS DISTINCT FROM (new_values."since_on") OR old_values."surnames" IS DISTINCT FROM (new_values."surnames") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='ab3d12666eac7e1224ce697e73238c949f3175a8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_ca86d', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_customer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='customer',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customerevent" ("absorbed_ids", "birth_on", "city", "country", "created_at", "given_names", "id", "import_id", "industry", "kind", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_channel", "since_on", "surnames", "team_id") SELECT old_values."absorbed_ids", old_values."birth_on", old_values."city", old_values."country", old_values."created_at", old_values."given_names", old_values."id", old_values."import_id", old_values."industry", old_values."kind", old_values."name", old_values."owner_id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."preferred_channel", old_values."since_on", old_values."surnames", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='5a6ae08c1cd79697672f03f3f31a326866b31d3b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_939ca', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_customer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='externalid',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT old_values."customer_id", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."source", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='90569da00d9d83ef2c063db1763cbf02b5e23bc6', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_41b92', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_externalid', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='externalid',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT old_values."customer_id", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."source", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='03fee067681c611c08c4764434cab5468e2c0c5b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_df2fa', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_externalid', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='externalid',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT new_values."customer_id", new_values."id", new_values."import_id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."source", new_values."value" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='43ba68c6d5e4f195a0cdba70b54e29042aec5e7e', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_8cf86', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_externalid', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='identitydocument',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."as_typed", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_valid", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6c61d0b7cc793c443ee7f53ebf1042df6195633a', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_df249', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_identitydocument', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='identitydocument',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."as_typed", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_valid", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='8f8bbf0eaeb7fd9c60fec6dd9cb74ab0897cf67b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_f3de1', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_identitydocument', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='identitydocument',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."as_typed", new_values."country", new_values."customer_id", new_values."id", new_values."import_id", new_values."is_valid", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='8877ef1a773fd5e9b79c5c2530b19d7c387df89b', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_c2178', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_identitydocument', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='relationship',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."customer_id", old_values."id", old_values."kind", old_values."note", old_values."other_id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='94eab18cc67305b98f8c25770add78dd9d857212', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_ac8f2', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_relationship', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='relationship',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."customer_id", old_values."id", old_values."kind", old_values."note", old_values."other_id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='490ae4a1637b29683dbbe4eb1f252430118ef01d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_cef81', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_relationship', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='relationship',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."customer_id", new_values."id", new_values."kind", new_values."note", new_values."other_id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='4b91e2e839dc488411d7f673ee45a5128301b6cd', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_b2e14', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_relationship', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='remark',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT old_values."created_at", old_values."customer_id", old_values."id", old_values."is_pinned", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."text", old_values."topic" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a40ed56923e2e966f44872a902c8ed8ce777e629', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_694d0', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_remark', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='remark',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT old_values."created_at", old_values."customer_id", old_values."id", old_values."is_pinned", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."text", old_values."topic" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6be13f630c05daad904b45a7854fb04977791d0b', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_9439e', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_remark', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='remark',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT new_values."created_at", new_values."customer_id", new_values."id", new_values."is_pinned", new_values."person_id", new_values."person_name", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."text", new_values."topic" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='c946350a2422a301d4350233698ea9425668ce2f', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_2d78c', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_remark', when='AFTER')),
        ),
        migrations.AddField(
            model_name='addressevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='addressevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='addressevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.address'),
        ),
        migrations.AddField(
            model_name='contactpointevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='contactpointevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='contactpointevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.contactpoint'),
        ),
        migrations.AddField(
            model_name='customerevent',
            name='owner',
            field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='owner'),
        ),
        migrations.AddField(
            model_name='customerevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='customerevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='customerevent',
            name='team',
            field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='shell.team', verbose_name='team'),
        ),
        migrations.AddField(
            model_name='customertagevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='customertagevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='customertagevent',
            name='tag',
            field=models.ForeignKey(db_constraint=False, db_index=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.tag'),
        ),
        migrations.AddField(
            model_name='externalidevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='externalidevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='externalidevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.externalid'),
        ),
        migrations.AddField(
            model_name='identitydocumentevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='identitydocumentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='identitydocumentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.identitydocument'),
        ),
        migrations.AddField(
            model_name='relationshipevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='relationshipevent',
            name='other',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='relationshipevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='relationshipevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.relationship'),
        ),
        migrations.AddField(
            model_name='remarkevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='remarkevent',
            name='person',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='remarkevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='remarkevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.remark'),
        ),
        migrations.AddField(
            model_name='customertagevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='customers.customertag'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='customertag',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT old_values."customer_id", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."tag_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='2ac58333917ff985dd64d60fdbacac68617d05a9', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_6ce39', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='customers_customer_tags', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='customertag',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT old_values."customer_id", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."tag_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a1237880d869d07b318bfbdaac75feea26ee6900', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_5b5ab', referencing='REFERENCING OLD TABLE AS old_values ', table='customers_customer_tags', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='customertag',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT new_values."customer_id", new_values."id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."tag_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='7e69fd9e1c0e2ddb5025e4a7ff849a62ba239c7e', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_a4327', referencing='REFERENCING NEW TABLE AS new_values ', table='customers_customer_tags', when='AFTER')),
        ),
        migrations.AddIndex(
            model_name='addressevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='address_was'),
        ),
        migrations.AddIndex(
            model_name='addressevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='address_was_custo'),
        ),
        migrations.AddIndex(
            model_name='contactpointevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='contactpoint_was'),
        ),
        migrations.AddIndex(
            model_name='contactpointevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='contactpoint_was_custo'),
        ),
        migrations.AddIndex(
            model_name='customerevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='customer_was'),
        ),
        migrations.AddIndex(
            model_name='externalidevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='externalid_was'),
        ),
        migrations.AddIndex(
            model_name='externalidevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='externalid_was_custo'),
        ),
        migrations.AddIndex(
            model_name='identitydocumentevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='identitydocument_was'),
        ),
        migrations.AddIndex(
            model_name='identitydocumentevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='identitydocument_was_custo'),
        ),
        migrations.AddIndex(
            model_name='relationshipevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='relationship_was'),
        ),
        migrations.AddIndex(
            model_name='relationshipevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='relationship_was_custo'),
        ),
        migrations.AddIndex(
            model_name='relationshipevent',
            index=models.Index(fields=['other', 'pgh_id'], name='relationship_was_other'),
        ),
        migrations.AddIndex(
            model_name='remarkevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='remark_was'),
        ),
        migrations.AddIndex(
            model_name='remarkevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='remark_was_custo'),
        ),
        migrations.AddIndex(
            model_name='customertagevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='customertag_was'),
        ),
        migrations.AddIndex(
            model_name='customertagevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='customertag_was_custo'),
        ),
    ]
