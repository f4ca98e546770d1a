from django.db import migrations

from vinculo.shell.accounts.role_defaults import DEFAULTS

NEW = "customers.merge"


def grant(apps, _):
    """What a new company has; a house that is older gets it now."""
    role_scope = apps.get_model("shell", "RoleScope")
    role_scope.objects.bulk_create(
        (
            role_scope(role=role, area=NEW, scope=areas[NEW])
            for role, areas in DEFAULTS.items()
            if NEW in areas
        ),
        ignore_conflicts=True,
    )


class Migration(migrations.Migration):
    dependencies = [("shell", "0014_search")]
    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
