"""What can be found and done from the one search box, gathered from the rooms."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.finding import PRODUCTS, PURCHASES
from vinculo.customers.finding import CUSTOMERS, TAGS
from vinculo.customers.finding import steps as with_customers
from vinculo.interactions.finding import CONTACTS
from vinculo.interactions.finding import steps as contacts_with
from vinculo.shell.search.kinds import Kind, Place, Steps
from vinculo.shell.search.of_shell import PEOPLE, TASKS, VIEWS
from vinculo.workspace.finding import steps as pages_of

# In the order in which they are shown.
KINDS: Sequence[Kind] = (CUSTOMERS, PURCHASES, TASKS, CONTACTS, PRODUCTS, VIEWS, TAGS, PEOPLE)

# What can be done with the record of the page that is open.
STEPS: Mapping[str, Sequence[Steps]] = {"clientes": (contacts_with, pages_of, with_customers)}

# `words`: what else people call it, so that a question finds the page that answers it.
PLACES: Sequence[Place] = (
    Place("today", _("Today"), "sun", words=_("home start agenda day what to do")),
    Place("customer_list", _("Customers"), "users", "customers.read", _("list portfolio")),
    Place("tasks", _("Tasks"), "list-todo", words=_("pending to do reminders")),
    Place("matrix", _("Value"), "layers", "analytics.matrix", _("matrix classes gold segments")),
    Place("matrix_movers", _("Who changed class"), "trending-up", "analytics.matrix",
          _("rose fell moved")),
    Place("matrix_settings", _("How value is computed"), "sliders-horizontal", "analytics.settings",
          _("bands cuts classes settings")),
    Place("profit", _("Cost to serve and profit"), "coins", "analytics.matrix",
          _("waterfall margin profitability contribution channel expensive")),
    Place("future", _("What is to come"), "hourglass", "analytics.matrix",
          _("lifetime value clv forecast expected purchases alive")),
    Place("product_routes", _("Product routes"), "route", "analytics.matrix",
          _("what to offer cross-selling next product recommendations")),
    Place("reports", _("Reports"), "layers", "analytics.matrix",
          _("pareto retention cohorts concentration")),
    Place("dormant", _("Dormant accounts"), "moon", "analytics.matrix",
          _("inactive asleep idle no movement reactivate close statements")),
    Place("scores", _("Scores"), "gauge", "analytics.matrix",
          _("churn default propensity probability risk model scorecard")),
    Place("unit_costs", _("What serving customers costs"), "coins", "analytics.settings",
          _("unit cost visit call minute letter statement")),
    Place("import_list", _("Imports"), "file-up", "integration.import",
          _("bring excel csv file load migrate")),
    Place("quality", _("Quality of the data"), "sparkles", "customers.write",
          _("duplicates clean repair mistakes")),
    Place("contact_rules", _("Contact rules"), "shield-check", "shell.company",
          _("law permission hours consent ley dejen de fregar")),
    Place("contact_registers", _("Do-not-contact lists"), "phone-off", "shell.company",
          _("suppression register exclusion")),
    Place("notices", _("Notices"), "bell", words=_("notifications mentions")),
    Place("notice_choices", _("Which notices I get"), "bell-ring", words=_("mail digest quiet")),
    Place("jobs", _("Long jobs"), "loader", words=_("progress background exports")),
    Place("access_why", _("Why does somebody see a customer?"), "eye", "shell.people",
          _("access permission reach")),
    Place("delegations", _("Who stands in for whom"), "arrow-right-left",
          words=_("holidays absence replacement delegate")),
    Place("people", _("People and teams"), "users-round", "shell.people",
          _("users employees staff")),
    Place("roles", _("Roles and what each may do"), "key-round", "shell.people",
          _("permissions access")),
    Place("teams", _("Teams"), "network", "shell.people", _("organisation chart")),
    Place("hours_list", _("Hours"), "clock", "shell.hours", _("schedule holidays opening")),
    Place("company", _("The company"), "building-2", "shell.company",
          _("settings currency country")),
    Place("house_words", _("Words of our own"), "whole-word", "shell.company",
          _("terms rename patient student")),
    Place("own_fields", _("Fields of our own"), "list-plus", "shell.company",
          _("custom extra columns form choices lists")),
    Place("settings_versions", _("Settings as a file"), "history", "shell.company",
          _("export backup configuration versions go back")),
    Place("keys", _("Keys for programs"), "key", "shell.keys", _("api token integration")),
    Place("help", _("Help"), "circle-question-mark", words=_("manual how to first steps")),
    Place("first_steps", _("First steps"), "list-checks", words=_("begin start new onboarding")),
    Place("profile", _("My profile"), "user-round", words=_("password language theme dark")),
    Place("mfa_index", _("How I sign in"), "lock", words=_("security second factor sessions")),
)  # fmt: skip

NEW: Sequence[Place] = (
    Place("customer_new", _("New customer"), "user-round-plus", "customers.write",
          _("create add register client")),
    Place("new_task", _("New task"), "list-plus", words=_("create add remind")),
    Place("import_new", _("Import a file"), "file-up", "integration.import",
          _("bring excel csv upload")),
    Place("invitation", _("Invite somebody"), "user-plus", "shell.people",
          _("new person user employee")),
    Place("new_role", _("New role"), "key-round", "shell.people", _("permissions")),
    Place("new_key", _("New key for a program"), "key", "shell.keys", _("api token")),
)  # fmt: skip
