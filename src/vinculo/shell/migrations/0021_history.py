import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.history.context import ATTACH, TELLS, TOLD


class Migration(migrations.Migration):

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
        ('shell', '0020_custom'),
    ]

    operations = [
        migrations.RunSQL(ATTACH, migrations.RunSQL.noop),
        migrations.RunSQL(TOLD, "DROP FUNCTION shell_history_told()"),
        migrations.RunSQL(TELLS, "DROP TRIGGER shell_activity_history ON shell_activity"),
        migrations.CreateModel(
            name='CompanyEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200, verbose_name='company name')),
                ('tax_id', models.CharField(blank=True, max_length=40, verbose_name='tax number')),
                ('country', models.CharField(default='CO', max_length=2, verbose_name='country')),
                ('currency', models.CharField(default='COP', max_length=3, verbose_name='currency')),
                ('time_zone', models.CharField(default='America/Bogota', max_length=60, verbose_name='time zone')),
                ('language', models.CharField(default='es', max_length=5, verbose_name='language')),
                ('decimal_separator', models.CharField(default=',', max_length=1, verbose_name='decimal mark')),
                ('date_order', models.CharField(default='dmy', max_length=3, verbose_name='date order')),
                ('is_demo', models.BooleanField(default=False)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DelegationEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('starts_on', models.DateField(verbose_name='from')),
                ('ends_on', models.DateField(verbose_name='until')),
                ('because', models.CharField(blank=True, max_length=200, verbose_name='why')),
                ('ended_at', models.DateTimeField(null=True)),
                ('made_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='FieldLimitEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('role', models.CharField(max_length=20)),
                ('field', models.CharField(max_length=60)),
                ('access', models.CharField(choices=[('hidden', 'does not see it'), ('read', 'sees it'), ('write', 'sees and changes it')], max_length=6)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RoleScopeEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('role', models.CharField(max_length=20)),
                ('area', models.CharField(max_length=60)),
                ('scope', models.CharField(choices=[('none', 'nothing'), ('own', 'their own'), ('team', "their team's"), ('all', 'everything')], max_length=5)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TaskEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('title', models.CharField(max_length=300, verbose_name='what to do')),
                ('due_at', models.DateTimeField(blank=True, null=True, verbose_name='due')),
                ('subject_kind', models.CharField(blank=True, max_length=40)),
                ('subject_id', models.BigIntegerField(null=True)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('created_by_name', models.CharField(max_length=200)),
                ('done_at', models.DateTimeField(null=True)),
                ('done_by_name', models.CharField(blank=True, max_length=200)),
                ('rule', models.CharField(blank=True, max_length=120)),
                ('remind_before', models.CharField(blank=True, max_length=10)),
                ('remind_at', models.DateTimeField(null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TeamEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=100, verbose_name='team')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='UserEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('email', models.EmailField(max_length=254, verbose_name='e-mail')),
                ('full_name', models.CharField(max_length=200, verbose_name='full name')),
                ('role', models.CharField(max_length=20, verbose_name='role')),
                ('is_active', models.BooleanField(default=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='company',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."tax_id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='acfa1e784623cddb59d7e85a13ecd470f52dc4ec', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_29aa5', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_company', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='company',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."tax_id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4e9e5eb16008f65f3cba042e5198678402f3904c', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_3f962', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_company', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT old_values."because", old_values."ended_at", old_values."ends_on", old_values."giver_id", old_values."id", old_values."made_at", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."starts_on", old_values."taker_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6a29671bd8a92d082ed4699a4fb1a64b48d0174c', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_f7c03', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT old_values."because", old_values."ended_at", old_values."ends_on", old_values."giver_id", old_values."id", old_values."made_at", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."starts_on", old_values."taker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e515205ef3148b18375f51cec589a189bbec2dd7', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_81526', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT new_values."because", new_values."ended_at", new_values."ends_on", new_values."giver_id", new_values."id", new_values."made_at", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."starts_on", new_values."taker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='f3bd735aad3db6f4778e9e04ab1d7bdc7ed4a923', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_8b616', referencing='REFERENCING NEW TABLE AS new_values ', table='shell_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fieldlimit',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."access", old_values."field", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='751ee550ac0a00ddffd2c836a8efe0c30c06ec19', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_b4015', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_fieldlimit', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fieldlimit',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."access", old_values."field", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='2c31a7eccc9373c4e0f052a113fe7a219ea4a922', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_6a041', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_fieldlimit', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fieldlimit',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT new_values."access", new_values."field", new_values."id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."role" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='d1dd06214e82d79b3b5945e89935fe2c4eba42ef', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_5739d', referencing='REFERENCING NEW TABLE AS new_values ', table='shell_fieldlimit', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='rolescope',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT old_values."area", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."role", old_values."scope" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4c27bbe93b564bd481e7788d9f21732ec13f3f22', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_11304', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_rolescope', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='rolescope',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT old_values."area", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."role", old_values."scope" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='1ff9538f420596fef7bead9f10933e65fb1d0a36', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_2b3d2', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_rolescope', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='rolescope',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT new_values."area", new_values."id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."role", new_values."scope" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='0f56d3f15fe3dbfd9f0bf41a526228fd38315115', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_80fdd', referencing='REFERENCING NEW TABLE AS new_values ', table='shell_rolescope', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='task',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskevent" ("after_id", "assignee_id", "created_at", "created_by_name", "done_at", "done_by_name", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "remind_before", "rule", "subject_id", "subject_kind", "team_id", "title") SELECT old_values."after_id", old_values."assignee_id", old_values."created_at", old_values."created_by_name", old_values."done_at", old_values."done_by_name", old_values."due_at", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."remind_at", old_values."remind_before", old_values."rule", old_values."subject_id", old_values."subject_kind", old_values."team_id", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."after_id" IS DISTINCT FROM (new_values."after_id") OR old_values."assignee_id" IS DISTINCT FROM (new_values."assignee_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_name" IS DISTINCT FROM (new_values."created_by_name") OR old_values."done_at" IS DISTINCT FROM (new_values."done_at") OR old_values."done_by_name" IS DISTINCT FROM (new_values."done_by_name") OR old_values."due_at" IS DISTINCT FROM (new_values."due_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."remind_at" IS DISTINCT FROM (new_values."remind_at") OR old_values."remind_before" IS DISTINCT FROM (new_values."remind_before") OR old_values."rule" IS DISTINCT FROM (new_values."rule") OR old_values."subject_id" IS DISTINCT FROM (new_values."subject_id") OR old_values."subject_kind" IS DISTINCT FROM (new_values."subject_kind") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='734bdb80dc3a67f2f19e45237b1909c4a96cb64a', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_11282', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_task', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='task',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskevent" ("after_id", "assignee_id", "created_at", "created_by_name", "done_at", "done_by_name", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "remind_before", "rule", "subject_id", "subject_kind", "team_id", "title") SELECT old_values."after_id", old_values."assignee_id", old_values."created_at", old_values."created_by_name", old_values."done_at", old_values."done_by_name", old_values."due_at", old_values."id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."remind_at", old_values."remind_before", old_values."rule", old_values."subject_id", old_values."subject_kind", old_values."team_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='90e05202f9929c08496fe40791b83fba90eb4459', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_801cd', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_task', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='team',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."name", old_values."parent_id", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='65549963c228a8c426cbea2f93ac059d86654b70', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_a919a', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_team', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='team',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."name", old_values."parent_id", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e1dd7d186ece64ded9c3df60a3b017c04333a7a1', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_19f28', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_team', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='team',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."name", new_values."parent_id", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='b041f83ea1a7339f933f7f57eadfe950e0b48329', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_9de5a', referencing='REFERENCING NEW TABLE AS new_values ', table='shell_team', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT old_values."email", old_values."full_name", old_values."id", old_values."is_active", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."role", old_values."team_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='a3443f81828e1a0b3b86b504a1a0f0995c98356b', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_db379', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='shell_user', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT old_values."email", old_values."full_name", old_values."id", old_values."is_active", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."role", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='7500a4761bf6a154aa6e5f26b2a8d90e5a562e23', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_237a2', referencing='REFERENCING OLD TABLE AS old_values ', table='shell_user', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT new_values."email", new_values."full_name", new_values."id", new_values."is_active", _pgh_attached_context.value, clock_timestamp(), \'insert\', new_values."id", new_values."role", new_values."team_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='39acd4e90ee36faec212c5d3f983e4a17778ff89', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_e08be', referencing='REFERENCING NEW TABLE AS new_values ', table='shell_user', when='AFTER')),
        ),
        migrations.AddField(
            model_name='companyevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='companyevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.company'),
        ),
        migrations.AddField(
            model_name='delegationevent',
            name='giver',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='delegationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='delegationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.delegation'),
        ),
        migrations.AddField(
            model_name='delegationevent',
            name='taker',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='fieldlimitevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='fieldlimitevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.fieldlimit'),
        ),
        migrations.AddField(
            model_name='rolescopeevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='rolescopeevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.rolescope'),
        ),
        migrations.AddField(
            model_name='taskevent',
            name='after',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='shell.task'),
        ),
        migrations.AddField(
            model_name='taskevent',
            name='assignee',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='who'),
        ),
        migrations.AddField(
            model_name='taskevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='taskevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.task'),
        ),
        migrations.AddField(
            model_name='taskevent',
            name='team',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='shell.team'),
        ),
        migrations.AddField(
            model_name='teamevent',
            name='parent',
            field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='shell.team', verbose_name='part of'),
        ),
        migrations.AddField(
            model_name='teamevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='teamevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='shell.team'),
        ),
        migrations.AddField(
            model_name='userevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='userevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='userevent',
            name='team',
            field=models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='shell.team', verbose_name='team'),
        ),
        migrations.AddIndex(
            model_name='companyevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='company_was'),
        ),
        migrations.AddIndex(
            model_name='delegationevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='delegation_was'),
        ),
        migrations.AddIndex(
            model_name='fieldlimitevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='fieldlimit_was'),
        ),
        migrations.AddIndex(
            model_name='rolescopeevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='rolescope_was'),
        ),
        migrations.AddIndex(
            model_name='taskevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='task_was'),
        ),
        migrations.AddIndex(
            model_name='teamevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='team_was'),
        ),
        migrations.AddIndex(
            model_name='userevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='user_was'),
        ),
    ]
