"""A one-time link, by mail, in the language of the person."""

from django.conf import settings
from django.core.mail import send_mail
from django.utils import translation
from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import Company, User
from vinculo.shell.accounts.signin_links import NoSuchPerson, make_link


def mail_link(email: str) -> None:
    try:
        link = make_link(email, settings.SITE_URL)
    except NoSuchPerson:
        return
    person = User.objects.get(email=email.strip().lower())
    with translation.override(person.language):
        body = _(
            "Hello, %(name)s:\n\n"
            "This link signs you in to Vínculo. It works once, for twelve hours.\n\n"
            "%(link)s\n\n"
            "If you did not ask for it, you can ignore this message.\n"
        ) % {"name": person.first_name, "link": link}
        subject = _("Your sign-in link, %(company)s") % {"company": Company.get().name}
        send_mail(subject, body, None, [person.email])
