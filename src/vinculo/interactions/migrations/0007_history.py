import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('interactions', '0006_touched_months'),
        ('shell', '0021_history'),
    ]

    operations = [
        migrations.CreateModel(
            name='InteractionEvent',
            fields=[
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_id', models.BigAutoField(primary_key=True, serialize=False)),
                ('id', models.BigIntegerField()),
                ('channel', models.CharField(choices=[('call', 'Call'), ('whatsapp', 'WhatsApp'), ('email', 'E-mail'), ('visit', 'Visit'), ('counter', 'Counter'), ('chat', 'Chat'), ('post', 'Post'), ('note', 'Team note')], max_length=10, verbose_name='channel')),
                ('direction', models.CharField(choices=[('in', 'they contacted us'), ('out', 'we contacted them')], default='out', max_length=3, verbose_name='direction')),
                ('started_at', models.DateTimeField(verbose_name='when')),
                ('duration_seconds', models.IntegerField(blank=True, null=True, verbose_name='how long')),
                ('person_name', models.CharField(blank=True, max_length=200)),
                ('contact_name', models.CharField(blank=True, max_length=200, verbose_name='spoke with')),
                ('subject', models.CharField(blank=True, max_length=300, verbose_name='about')),
                ('body', models.TextField(blank=True, verbose_name='what was said')),
                ('outcome', models.CharField(blank=True, choices=[('reached', 'We spoke'), ('no_answer', 'No answer'), ('call_back', 'Call back later'), ('ordered', 'Placed an order'), ('solved', 'Solved'), ('complained', 'Complained'), ('not_interested', 'Not interested')], max_length=20, verbose_name='what came of it')),
                ('document', models.CharField(blank=True, max_length=120)),
                ('import_id', models.BigIntegerField(editable=False, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interaction',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionevent" ("body", "channel", "contact_name", "customer_id", "direction", "document", "duration_seconds", "id", "import_id", "outcome", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_at", "subject") SELECT old_values."body", old_values."channel", old_values."contact_name", old_values."customer_id", old_values."direction", old_values."document", old_values."duration_seconds", old_values."id", old_values."import_id", old_values."outcome", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), \'update\', old_values."id", old_values."started_at", old_values."subject" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='4da70835159f4c225a5ab9fb3d070e46d9607db3', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_99134', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='interactions_interaction', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interaction',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='IF current_setting(\'vinculo.history\', true) = \'off\' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionevent" ("body", "channel", "contact_name", "customer_id", "direction", "document", "duration_seconds", "id", "import_id", "outcome", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_at", "subject") SELECT old_values."body", old_values."channel", old_values."contact_name", old_values."customer_id", old_values."direction", old_values."document", old_values."duration_seconds", old_values."id", old_values."import_id", old_values."outcome", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), \'delete\', old_values."id", old_values."started_at", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='f880d2a0d8038d8afb237b26bb06931c4faa39d6', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_b79e2', referencing='REFERENCING OLD TABLE AS old_values ', table='interactions_interaction', when='AFTER')),
        ),
        migrations.AddField(
            model_name='interactionevent',
            name='customer',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='customers.customer'),
        ),
        migrations.AddField(
            model_name='interactionevent',
            name='person',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interactionevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='interactionevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='interactions.interaction'),
        ),
        migrations.AddIndex(
            model_name='interactionevent',
            index=models.Index(fields=['pgh_obj', 'pgh_id'], name='interaction_was'),
        ),
        migrations.AddIndex(
            model_name='interactionevent',
            index=models.Index(fields=['customer', 'pgh_id'], name='interaction_was_custo'),
        ),
    ]
