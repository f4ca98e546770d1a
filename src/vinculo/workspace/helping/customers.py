"""Customers: the list, the whole of one, and what may be said to them."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "lista-de-clientes",
        _("The list of customers"),
        "users",
        _(
            "Your customers as you want to see them: filtered, ordered, added up, as a table,"
            " a board or a calendar."
        ),
        (
            _(
                "Click a name and it opens beside the list; J and K go to the next and the "
                "previous one."
            ),
            _(
                "Choose rows, or all that match, to change who answers, tags or tasks of many"
                " at once. It is shown before it is done, and can be undone."
            ),
            _(
                "What you filter stands in the address: send it to a colleague, or keep it "
                "under a name."
            ),
        ),
        (
            "customer_list",
            "customer_foot",
            "customer_count",
            "customer_group",
            "customer_cards",
            "customer_panel",
            "customer_export",
        ),
        _("table board calendar bulk many choose rows"),
    ),
    Topic(
        "vistas-y-filtros",
        _("Views and filters"),
        "list-filter",
        _(
            "A view is a list with its filters, columns and order, kept under a name for you,"
            " your team or everybody."
        ),
        (
            _(
                "A filter is a sentence: “bought in the last 90 days and has no task”. Add "
                "conditions, or groups of them."
            ),
            _(
                "Put the view you use most first; pin others as tabs. Columns can show a "
                "total under them."
            ),
        ),
        ("view*", "columns", "filter_*"),
        _("filter columns totals save conditions"),
    ),
    Topic(
        "cliente",
        _("A customer's page"),
        "user-round",
        _(
            "Everything about one customer: the next step first, then who they are, what "
            "happened, and what they are worth."
        ),
        (
            _(
                "Press R and write what was said; “/visita” or “/whatsapp” at the beginning "
                "says how."
            ),
            _(
                "The cord shows their rhythm: each knot is a purchase, the open knot is when "
                "the next one is expected."
            ),
            _("The class says why it is what it is, since when, and what would change it."),
        ),
        ("customer", "customer_*", "customer_payments", "interaction*", "past"),
        _("360 history timeline purchases note call"),
    ),
    Topic(
        "ficha",
        _("A customer's record"),
        "pencil",
        _("Names, documents, telephones and addresses, as people write them."),
        (
            _(
                "Write as it comes: what was understood stands under the field. If it is "
                "wrong, correct it once and it is learnt."
            ),
            _(
                "While you write a new customer, those who look alike are shown: often they "
                "are here already."
            ),
        ),
        ("customer_new", "customer_edit", "customer_remarks", "customer_details"),
        _("new customer edit document address telephone"),
    ),
    Topic(
        "hogares-y-grupos",
        _("Households and groups"),
        "network",
        _("Who belongs together: families, firms with their branches, and who knows whom."),
        (
            _(
                "What a household or a group buys is added up, so a small customer of a large"
                " group is not taken for small."
            ),
            _(
                "“Known by one person only” lists customers whom only one of us knows: introduce"
                " a colleague before it is needed."
            ),
        ),
        ("customer_household", "customer_companies", "one_person*", "group_*"),
        _("family firm branches relationship introduction"),
    ),
    Topic(
        "permiso",
        _("May one contact them?"),
        "shield-check",
        _(
            "What this customer allowed, for what and through which channel, and whether now "
            "is an hour in which one may."
        ),
        (
            _(
                "Each grant and each refusal keeps its day, its words and its proof; nothing "
                "is ever changed in silence."
            ),
            _("When the answer is no, it says which rule forbids it and from when one may."),
        ),
        ("customer_permission", "consent_*"),
        _("consent proof law hours"),
    ),
)
