"""The company: who works here, what each may do, when."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "personas-y-equipos",
        _("People and teams"),
        "users-round",
        _("Who works here, in which team, and what each of them sees."),
        (
            _(
                "Invite with a name and an e-mail: they enter with a link of their own and "
                "choose how to sign in."
            ),
            _("“Why does somebody see a customer?” answers it in a sentence, for any two names."),
            _(
                "“See as” shows what another person sees for half an hour, changing nothing; "
                "they are told."
            ),
            _(
                "When somebody leaves, their customers, tasks and promises are passed on "
                "before the door closes."
            ),
        ),
        ("people", "person", "invitation", "leaving", "team*", "view_as*", "access_why"),
        _("invite employee user leave see as why"),
    ),
    Topic(
        "roles",
        _("Roles"),
        "key-round",
        _(
            "What each kind of work may see and do, in sentences: only their own customers, "
            "those of their team, or all."
        ),
        (
            _("Begin with a role that is near, copy it and change what differs."),
            _(
                "A field can be hidden or only readable: it then is so in lists, files, "
                "searches and programs alike."
            ),
        ),
        ("role*", "new_role"),
        _("permissions fields hidden access"),
    ),
    Topic(
        "traspasos",
        _("Hand-overs"),
        "arrow-right-left",
        _(
            "When customers pass from one seller to others: who gets whom, what was promised,"
            " and a letter for the customer."
        ),
        (
            _(
                "The plan proposes who takes whom by class, city and load; change what you "
                "know better."
            ),
            _(
                "Each new seller gets a briefing: open promises, next dates, what to know of "
                "each customer."
            ),
        ),
        ("hand_over*",),
        _("portfolio seller leaves briefing letters"),
    ),
    Topic(
        "reemplazos",
        _("Standing in for somebody"),
        "user-round-check",
        _(
            "For some days, a colleague sees to your customers as you would; then it ends by "
            "itself."
        ),
        (
            _(
                "Say who, and from when until when. Both of you see it on this page, and "
                "either can end it."
            ),
        ),
        ("delegation*",),
        _("holidays absence delegate replacement"),
    ),
    Topic(
        "horarios",
        _("Hours and holidays"),
        "clock",
        _("When each team is at work. Terms, reminders and promises count only that time."),
        (
            _(
                "The country's holidays are here already; add those of your city, and days "
                "that you close."
            ),
            _(
                "A person may have hours of their own; otherwise those of their team hold, or"
                " the company's."
            ),
        ),
        ("hours*",),
        _("schedule holidays opening business time"),
    ),
    Topic(
        "empresa",
        _("The company"),
        "building-2",
        _(
            "Name, country, currency and how figures and dates are written; how people sign "
            "in; the demo data."
        ),
        (
            _("The sample on the page shows how an amount and a date will look everywhere."),
            _(
                "Ask for a second factor from whom you decide, or let people enter with the "
                "company's own accounts."
            ),
        ),
        ("company*", "signin_policy", "demo_*"),
        _("settings currency country sign in policy demo"),
    ),
    Topic(
        "datos-propios",
        _("Data of your own"),
        "list-plus",
        _(
            "Fields and lists that your company needs and nobody else: written, shown, filtered,"
            " imported and searched like the others."
        ),
        (
            _(
                "Say whether it is a text, a number, a day or a choice; for whom it must be "
                "filled in."
            ),
            _("What is no longer used is archived: nothing that was written goes."),
        ),
        ("own_*", "house_words", "tags", "product", "purchase_own"),
        _("custom fields lists choices"),
    ),
    Topic(
        "ajustes-en-un-archivo",
        _("Settings as one file"),
        "file-cog",
        _(
            "Everything that was set here, in a file: to keep, to compare, to take to another "
            "house."
        ),
        (
            _(
                "Before a file is applied it shows what would change; every version can be gone "
                "back to."
            ),
        ),
        ("settings_*",),
        _("export apply versions settings"),
    ),
)
