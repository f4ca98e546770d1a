"""Data: bringing it in, keeping it good, and what people ask about theirs."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "importar",
        _("Importing a file"),
        "file-up",
        _("Purchases, customers, payments or contacts from any spreadsheet or export."),
        (
            _(
                "Upload, check what each column means, look at what will happen, and only "
                "then write."
            ),
            _(
                "If a column can be read in two ways, such as 03/05, you are asked: nothing "
                "is guessed."
            ),
            _(
                "Rows that do not fit stay in a file with their reason. A whole import can be"
                " undone."
            ),
        ),
        ("import_*",),
        _("excel csv upload migrate undo"),
    ),
    Topic(
        "calidad",
        _("Data quality"),
        "clipboard-check",
        _("How good your records are, what is wrong with them, and what to repair first."),
        (
            _(
                "Repair one by one from the list, the best customers first; or many at once, "
                "after seeing every change."
            ),
            _(
                "Standards say what a record must have; forms, files and programs are held to"
                " the same."
            ),
            _("What people corrected is kept as taught and can be taken back."),
        ),
        ("quality*", "taught_*"),
        _("repair cleansing standards score taught"),
    ),
    Topic(
        "duplicados",
        _("Duplicates"),
        "merge",
        _(
            "Records that may be the same customer, beside each other, with the reasons for "
            "and against."
        ),
        (
            _("S for the same, N for not the same, L for later; U takes the last one back."),
            _(
                "Everything follows the record that stays, and every merge can be undone, "
                "months later too."
            ),
            _(
                "Above a certainty that you choose, many can be decided at once; first you "
                "see how many would be wrong."
            ),
        ),
        ("duplicate_*", "merge*"),
        _("merge same customer twice"),
    ),
    Topic(
        "derechos",
        _("Rights over personal data"),
        "scale",
        _(
            "When somebody asks what you hold about them, or wants it corrected, blocked or "
            "erased: a number, a term, and every step written down."
        ),
        (
            _(
                "Register the request, prove who asks, and follow the steps; the term of the "
                "law is counted by itself."
            ),
            _("The copy of everything is made for you; what belongs to others is left out."),
        ),
        ("rights_*", "retention*"),
        _("privacy habeas data erase access request"),
    ),
    Topic(
        "reglas-de-contacto",
        _("Rules for contacting"),
        "shield-check",
        _(
            "When, how often and through what one may contact a customer, by the law of each "
            "country and by your own rules."
        ),
        (
            _("Each rule names its source. You can be stricter than the law, not laxer."),
            _("Do-not-contact lists are asked before every message, whoever sends it."),
            _("“Decisions” shows what was allowed and refused, and why."),
        ),
        ("contact_*",),
        _("law hours caps suppression ley dejen de fregar"),
    ),
)
