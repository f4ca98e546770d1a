"""One's own: profile, ways in, keys, help."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.help.topic import Topic

TOPICS = (
    Topic(
        "mi-perfil",
        _("My profile and how I enter"),
        "user-round",
        _(
            "Your name, language, theme and contrast, keyboard shortcuts, and the ways in "
            "which you enter."
        ),
        (
            _(
                "A passkey is the simplest and the safest: your finger or your face instead "
                "of a password."
            ),
            _("Keep the recovery codes on paper: they let you in when the telephone is lost."),
            _("If a device is not yours any more, end its session here."),
        ),
        ("profile", "choose_password", "mfa_*", "account_reauthenticate"),
        _("password passkey theme dark contrast language sessions"),
    ),
    Topic(
        "claves-de-programas",
        _("Keys for programs"),
        "key",
        _("A key lets a program read or write for you: your shop, your accounting, a script."),
        (
            _(
                "Give each program a key of its own, with no more than it needs, and a day on"
                " which it ends."
            ),
            _(
                "The key is shown once. The page says when each was last used; end those that"
                " nobody uses."
            ),
        ),
        ("key*", "new_key"),
        _("api token integration"),
    ),
    Topic(
        "esta-ayuda",
        _("This help"),
        "circle-question-mark",
        _(
            "A few words about each page, beside it, in your language; and the page that "
            "shows how everything looks."
        ),
        (
            _(
                "H opens the help of the page you are on, Esc closes it. The question mark "
                "shows all shortcuts."
            ),
            _("Search for it too: Ctrl K and what you want to do."),
        ),
        ("help*", "design*"),
        _("manual shortcuts how to"),
    ),
)
