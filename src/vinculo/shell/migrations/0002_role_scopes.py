from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from vinculo.shell.accounts.role_defaults import DEFAULTS


def write_defaults(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    role_scope = apps.get_model("shell", "RoleScope")
    role_scope.objects.bulk_create(
        role_scope(role=role, area=area, scope=scope)
        for role, areas in DEFAULTS.items()
        for area, scope in areas.items()
    )


class Migration(migrations.Migration):
    dependencies = [("shell", "0001_initial")]
    operations = [migrations.RunPython(write_defaults, migrations.RunPython.noop)]
