"""The day: what to do, what was said, what runs."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "hoy",
        _("Today"),
        "sun",
        _(
            "What to do now, in order of what is at stake: what is late first, then what is "
            "due today, the better customers before the others."
        ),
        (
            _(
                "Start with the card on top: it is the one thing to do first. Call, then "
                "press Done or Put off."
            ),
            _(
                "Under “Is cooling down” are customers who are later than their own rhythm. A"
                " call today is worth more than an offer in a month."
            ),
            _("Promises you write on a customer's page appear here on their day."),
        ),
        ("today", "cooling_export", "first_steps"),
        _("start morning agenda home"),
    ),
    Topic(
        "tareas",
        _("Tasks"),
        "list-todo",
        _("What you or your team promised to do, with its day and its customer."),
        (
            _(
                "Write the day as you would say it: “tomorrow at 10”, “Friday”, “the first of"
                " each month”."
            ),
            _(
                "Give it to a team when it does not matter who does it; whoever does it "
                "closes it for all."
            ),
            _("What you closed by mistake opens again with Undo, or the key U."),
        ),
        ("tasks", "new_task", "task*", "customer_task"),
        _("pending reminders repeat postpone"),
    ),
    Topic(
        "avisos",
        _("Notices"),
        "bell",
        _("What happened to what you follow, and where somebody wrote your name."),
        (
            _("Follow a customer from their page and you hear of it here when something changes."),
            _(
                "Choose what you are told, by mail or only here, and the hours in which you "
                "are left in peace."
            ),
        ),
        ("notice*",),
        _("mail digest mentions quiet hours"),
    ),
    Topic(
        "buscar",
        _("Finding anything"),
        "search",
        _(
            "One box for customers, purchases, tasks, pages and things to do. Accents, order "
            "and small mistakes do not matter."
        ),
        (
            _(
                "Press Ctrl K anywhere, type a surname, a telephone, a tax number or an "
                "e-mail, and Enter."
            ),
            _("With a customer open, the box also offers what can be done with them."),
        ),
        ("search", "palette"),
        _("search palette ctrl k"),
    ),
    Topic(
        "trabajos",
        _("Long jobs"),
        "loader",
        _(
            "What takes more than a moment runs by itself while you go on: imports, files, "
            "changes to many."
        ),
        (
            _("You may close the page: the job goes on, and a notice tells you when it is done."),
            _("Cancel stops it where it is; what it says there is what was done until then."),
        ),
        ("job*", "export*", "bulk_*"),
        _("progress background cancel"),
    ),
)
