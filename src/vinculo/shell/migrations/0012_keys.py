
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from vinculo.shell.accounts.role_defaults import DEFAULTS
from vinculo.shell.marking import mark_changes

NEW = ("shell.keys", "shell.view_as")


def grant(apps, _):
    """What a new company has; a house that is older gets it now."""
    role_scope = apps.get_model("shell", "RoleScope")
    role_scope.objects.bulk_create(
        (
            role_scope(role=role, area=area, scope=areas[area])
            for role, areas in DEFAULTS.items()
            for area in NEW
            if area in areas
        ),
        ignore_conflicts=True,
    )


class Migration(migrations.Migration):

    dependencies = [
        ('shell', '0011_signin'),
    ]

    operations = [
        migrations.CreateModel(
            name='ApiKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=80, verbose_name='what it is for')),
                ('prefix', models.CharField(max_length=12, unique=True)),
                ('digest', models.CharField(max_length=64)),
                ('scopes', models.JSONField(default=dict)),
                ('networks', models.JSONField(default=list)),
                ('per_minute', models.PositiveIntegerField(default=120, verbose_name='requests a minute')),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('expires_at', models.DateTimeField()),
                ('warned_at', models.DateTimeField(null=True)),
                ('last_used_at', models.DateTimeField(null=True)),
                ('last_address', models.GenericIPAddressField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('ended_by_name', models.CharField(blank=True, max_length=200)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='api_keys', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='KeyTally',
            fields=[
                ('key', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='tally', serialize=False, to='shell.apikey')),
                ('minute', models.BigIntegerField()),
                ('count', models.IntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='GivenAnswer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('told', models.CharField(max_length=255)),
                ('digest', models.CharField(max_length=64)),
                ('status', models.SmallIntegerField(null=True)),
                ('body', models.BinaryField(null=True)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('key', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='answers', to='shell.apikey')),
            ],
        ),
        migrations.CreateModel(
            name='Identity',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('issuer', models.CharField(max_length=300)),
                ('subject', models.CharField(max_length=255)),
                ('first_used_at', models.DateTimeField(auto_now_add=True)),
                ('last_used_at', models.DateTimeField()),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='identities', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='IdentityProvider',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, verbose_name='name on the button')),
                ('issuer', models.URLField(max_length=300, verbose_name='issuer')),
                ('client_id', models.CharField(max_length=200, verbose_name='client id')),
                ('sealed_secret', models.TextField(blank=True)),
                ('is_on', models.BooleanField(default=True)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='only_one_provider')],
            },
        ),
        migrations.CreateModel(
            name='ViewAs',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('because', models.CharField(max_length=300)),
                ('begun_at', models.DateTimeField()),
                ('until', models.DateTimeField()),
                ('ended_at', models.DateTimeField(null=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='viewed_as', to=settings.AUTH_USER_MODEL)),
                ('viewer', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='views_as', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddIndex(
            model_name='apikey',
            index=models.Index(condition=models.Q(('ended_at', None), ('warned_at', None)), fields=['expires_at'], name='api_key_to_warn'),
        ),
        migrations.AddIndex(
            model_name='givenanswer',
            index=models.Index(fields=['at'], name='answer_age'),
        ),
        migrations.AddConstraint(
            model_name='givenanswer',
            constraint=models.UniqueConstraint(fields=('key', 'told'), name='answer_given_once'),
        ),
        migrations.AddConstraint(
            model_name='identity',
            constraint=models.UniqueConstraint(fields=('issuer', 'subject'), name='identity_once'),
        ),
        migrations.AddConstraint(
            model_name='identity',
            constraint=models.UniqueConstraint(fields=('issuer', 'person'), name='identity_of_one_person'),
        ),
        migrations.AddConstraint(
            model_name='viewas',
            constraint=models.CheckConstraint(condition=models.Q(('viewer', models.F('person')), _negated=True), name='view_as_another'),
        ),
        migrations.AddConstraint(
            model_name='viewas',
            constraint=models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('viewer',), name='view_as_one_at_a_time'),
        ),
        migrations.RunSQL(
            "ALTER TABLE shell_keytally SET UNLOGGED", "ALTER TABLE shell_keytally SET LOGGED"
        ),
        migrations.RunPython(grant, migrations.RunPython.noop),
        mark_changes("provider", ["shell_identityprovider"]),
    ]
