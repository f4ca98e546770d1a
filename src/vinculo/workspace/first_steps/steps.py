"""The steps in their order. Each is done when its statement says so."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Step:
    """`fact` is an SQL condition of our own about the house, or about `%(me)s`; `needs` an area.
    `of_house`: for who sets the house up; the others are for everybody else."""

    slug: str
    title: str | Promise
    why: str | Promise
    url: str  # name of an address
    fact: str
    needs: str = ""
    of_house: bool = True


STEPS: tuple[Step, ...] = (
    Step(
        "company", _("Say who you are"),
        _("Name, country and how you write figures and dates."),
        "company", "EXISTS (SELECT FROM shell_company WHERE name <> '')", "shell.company",
    ),
    Step(
        "customers", _("Bring in your customers and purchases"),
        _("Any spreadsheet will do. Nothing is written before you have seen it."),
        "import_new", "EXISTS (SELECT FROM commerce_purchase)", "integration.import",
    ),
    Step(
        "matrix", _("See who is worth what"),
        _("The value matrix is made by itself from the purchases."),
        "matrix", "EXISTS (SELECT FROM analytics_matrixclose)", "analytics.matrix",
    ),
    Step(
        "people", _("Invite who attends"),
        _("Each enters with a link of their own and sees what their work needs."),
        "invitation",
        "EXISTS (SELECT FROM shell_user WHERE id <> %(me)s AND is_active)", "shell.people",
    ),
    Step(
        "hours", _("Say when you work"),
        _("Terms, reminders and promises count only that time."),
        "hours_list", "EXISTS (SELECT FROM shell_schedule)", "shell.hours",
    ),
    Step(
        "permission", _("Write down who may be contacted"),
        _("Bring the authorisations you have: without them, calls and messages for sales wait."),
        "contact_rules", "EXISTS (SELECT FROM customers_consentrecord)", "shell.company",
    ),
    Step(
        "note", _("Write down your first contact"),
        _("Open a customer, press R, and write what was said."),
        "customer_list",
        "EXISTS (SELECT FROM interactions_interaction WHERE person_id = %(me)s)",
        "interactions.write", of_house=False,
    ),
    Step(
        "task", _("Leave yourself a task"),
        _("“Tomorrow at 10”: it will be here tomorrow at 10."),
        "new_task", "EXISTS (SELECT FROM shell_task WHERE assignee_id = %(me)s)", of_house=False,
    ),
    Step(
        "entering", _("Choose how you enter"),
        _("A passkey or a password, so that you need no link."),
        "mfa_index",
        "EXISTS (SELECT FROM mfa_authenticator WHERE user_id = %(me)s)"
        " OR EXISTS (SELECT FROM shell_user WHERE id = %(me)s AND password NOT LIKE '!%%')",
        of_house=False,
    ),
)  # fmt: skip
