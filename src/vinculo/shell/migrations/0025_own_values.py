import django.db.models.deletion
from django.db import migrations, models

from vinculo.shell.custom.tables import goes_with, of_its_kind


class Migration(migrations.Migration):

    dependencies = [
        ('shell', '0024_terms'),
    ]

    operations = [
        migrations.CreateModel(
            name='TaskOwn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=10)),
                ('text', models.CharField(blank=True, max_length=500)),
                ('number', models.DecimalField(decimal_places=6, max_digits=24, null=True)),
                ('day', models.DateField(null=True)),
                ('refers_to', models.BigIntegerField(null=True)),
                ('written_at', models.DateTimeField()),
                ('choice', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='shell.choice')),
                ('field', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='shell.customfield')),
                ('task', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='own_values', to='shell.task')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('number__isnull', False)), fields=['field', 'number', 'task'], name='task_own_by_number'), models.Index(condition=models.Q(('day__isnull', False)), fields=['field', 'day', 'task'], name='task_own_by_day'), models.Index(condition=models.Q(('choice__isnull', False)), fields=['field', 'choice', 'task'], name='task_own_by_choice'), models.Index(condition=models.Q(('refers_to__isnull', False)), fields=['field', 'refers_to', 'task'], name='task_own_by_refers_to'), models.Index(condition=models.Q(('kind', 'text')), fields=['field', 'text', 'task'], name='task_own_by_text')],
                'constraints': [models.UniqueConstraint(fields=('task', 'field'), name='task_own_once'), models.CheckConstraint(condition=models.Q(models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'text'), ('number__isnull', True), ('refers_to__isnull', True), ('text__gt', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'number'), ('number__isnull', False), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'money'), ('number__isnull', False), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', False), ('kind', 'date'), ('number__isnull', True), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', False), ('day__isnull', True), ('kind', 'choice'), ('number__isnull', True), ('refers_to__isnull', True), ('text', '')), models.Q(('choice__isnull', True), ('day__isnull', True), ('kind', 'reference'), ('number__isnull', True), ('refers_to__isnull', False), ('text', '')), _connector='OR'), name='task_own_of_its_kind')],
            },
        ),
        of_its_kind('shell_taskown'),
        goes_with('shell_taskown', 'task_id', 'shell_task'),
    ]
