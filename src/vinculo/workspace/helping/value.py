"""Value: the matrix and how it is made."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "matriz-de-valor",
        _("The value matrix"),
        "layers",
        _(
            "Who is worth what: how much each customer bought, across how long they have been"
            " with you. Each cell is a group that you can open."
        ),
        (
            _("Open a cell and work through its customers beside the list."),
            _(
                "“Who changed class” says who rose and who fell at each close, with the "
                "reason in words."
            ),
            _("One weak month moves nobody: a class changes only when the evidence holds."),
        ),
        ("matrix", "matrix_movers", "matrix_export"),
        _("classes gold silver bronze segments"),
    ),
    Topic(
        "como-se-calcula",
        _("How value is computed"),
        "sliders-horizontal",
        _(
            "Months that count, where one band ends and the next begins, the names of the "
            "classes, and how slowly they change."
        ),
        (
            _(
                "Try before you keep: the page shows how many customers would move, and from "
                "where to where."
            ),
            _("Closes of the past stay as they were; only if you ask are they made again."),
        ),
        ("matrix_settings", "matrix_reclosing"),
        _("bands cuts settings close again"),
    ),
    Topic(
        "costo-de-servir",
        _("Cost to serve and profit"),
        "coins",
        _(
            "From gross sales to what is left: less discounts, returns, what the goods cost, and"
            " what every call, visit and letter cost."
        ),
        (
            _("First say what one of each costs, from which day on."),
            _("Open a class to see its own fall, and its customers, who leaves least first."),
            _(
                "“Cheaper ways” says what the same contacts would have cost by another channel,"
                " and what that saves."
            ),
        ),
        ("profit", "profit_customers", "profit_making", "unit_costs"),
        _("waterfall margin unit costs channel expensive profitability"),
    ),
    Topic(
        "inactivos",
        _("Dormant accounts"),
        "moon",
        _(
            "Who has not moved for a long time goes on costing. A bank with 500,000 customers, 15 %"
            " of them dormant, at two dollars a statement, spends US$ 150,000 a month on them:"
            " US$ 1.8 million a year."
        ),
        (
            _("The rule says after how many months an account is dormant; you set it."),
            _(
                "Each has an advice: win back who bought much, close who is long quiet, make"
                " cheaper the others."
            ),
            _(
                "Choose some and decide: each gets a task. When it is done, the statement ends,"
                " and “What was decided” says what that has spared."
            ),
        ),
        ("dormant", "dormant_decided", "dormancy_rule"),
        _("inactive asleep idle reactivate close statements bank"),
    ),
    Topic(
        "lo-que-viene",
        _("What is to come"),
        "hourglass",
        _(
            "What each customer is expected to buy in twelve months, from how often and how"
            " lately they bought, and between what it will fall."
        ),
        (
            _("“How we know” says how well each model foretold months that it had not seen."),
            _("The list of customers can show and filter what is expected of each."),
        ),
        ("future", "future_making"),
        _("lifetime value clv forecast expected purchases alive"),
    ),
    Topic(
        "que-ofrecer",
        _("What to offer"),
        "route",
        _(
            "Each customer's page says what to offer them next, new or again, and the purchases"
            " that speak for it. It is learnt every night."
        ),
        (
            _("Say what they answered: accepted, not now or never. It can be undone."),
            _("“Not now” rests the product for 30 days, “never” for good."),
            _("The routes show which product leads to which, and who stands there today."),
        ),
        ("product_routes", "product_routes_file", "product_route", "offers_making"),
        _("offer cross-selling recommend routes products next"),
    ),
    Topic(
        "informes",
        _("Reports"),
        "layers",
        _(
            "How few make up most of the sales, and who stays: computed every night, with the"
            " day the figures are of."
        ),
        (
            _("“Who makes up most”: choose what is added up, and by customer, product or seller."),
            _("“Who stays”: retention month by month, and each month's new customers followed."),
            _("“Five dimensions”: each figure with its target and who answers for it."),
            _("Write how many points more you want to keep: it says what that would bring."),
        ),
        (
            "reports",
            "board",
            "report_pareto",
            "report_retention",
            "report_dimensions",
            "report_dimension",
            "report_making",
            "report_export",
            "report_dimensions_export",
        ),
        _("pareto abc retention cohorts"),
    ),
    Topic(
        "puntajes",
        _("Scores"),
        "gauge",
        _(
            "How probable it is of each customer that they stop buying, pay late or buy of a"
            " category: learnt from what happened, with the reasons of each."
        ),
        (
            _(
                "Make one: what is foretold, the months on the time line, and how. With little"
                " history, write the points yourself."
            ),
            _(
                "Read the evidence before you put it in use: how often it is right, for whom, and"
                " from which chance on acting pays."
            ),
            _("Say what to do with each band: it stands on the page of each customer."),
            _("Whoever decides otherwise says why. That is kept, and holds over the score."),
        ),
        (
            "scores",
            "score_new",
            "score",
            "score_version",
            "score_card",
            "score_customers",
            "score_of_customer",
            "score_timeline",
            "score_making",
            "score_export",
        ),
        _("churn default propensity probability risk model scorecard AUC"),
    ),
)
