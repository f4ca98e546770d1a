"""Settings, read from the environment that `vinculo` prepares.

DATABASE_URL        postgresql://... (the embedded server's address by default)
VINCULO_DATA        data directory: uploads, rejects, warehouse, log
VINCULO_SECRET_KEY  kept in the data directory, generated once
VINCULO_URL         the address people use, for links that leave the house
VINCULO_LOG         json for one JSON object a line instead of readable lines
VINCULO_METRICS_TOKEN  lets /metrics be asked from other machines
VINCULO_STOLEN_PASSWORDS  https address of a range service, asked by five figures of a hash
VINCULO_EMAIL_URL   smtp://user:password@host:port, smtps:// for TLS; without it no mail leaves
"""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pghistory

from vinculo.config.database import database_settings

PACKAGE = Path(__file__).resolve().parent.parent
KEPT_SHAPE = PACKAGE / "config" / "shape.sql"
DATA_DIR = Path(os.environ.get("VINCULO_DATA", ".data")).absolute()

DEBUG = False
SECRET_KEY = os.environ["VINCULO_SECRET_KEY"]
SITE_URL = os.environ.get("VINCULO_URL", "http://127.0.0.1:8000").rstrip("/")
_site = urlsplit(SITE_URL)
ALLOWED_HOSTS = [_site.hostname or "127.0.0.1", "127.0.0.1", "localhost", "[::1]"]
ALLOWED_HOSTS += [h for h in os.environ.get("VINCULO_HOSTS", "").split(",") if h]
CSRF_TRUSTED_ORIGINS = [SITE_URL]

INSTALLED_APPS = [
    "vinculo.workspace",
    "vinculo.analytics",
    "vinculo.integration",
    "vinculo.interactions",
    "vinculo.commerce",
    "vinculo.customers",
    "vinculo.shell",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "lucide",
    "procrastinate.contrib.django",
    "pgtrigger",
    "pghistory",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "vinculo.shell.signin.browser_rules.browser_rules",
    "vinculo.config.metrics.count_and_answer_metrics",
    "vinculo.config.health.answer_health",
    "django.middleware.security.SecurityMiddleware",
    "vinculo.shell.ui.assets.assets_first",
    "vinculo.shell.ui.compressing.compressed_pages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "vinculo.shell.keys.middleware.by_key",
    "vinculo.shell.viewas.middleware.looking_as_another",
    "vinculo.shell.accounts.middleware.person_language",
    "vinculo.shell.ui.middleware.company_convention",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "vinculo.shell.accounts.middleware.signed_in_by_default",
    "vinculo.shell.accounts.middleware.company_first",
    "vinculo.shell.signin.middleware.entered_as_asked",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "vinculo.config.urls"
FLOWS = "vinculo.config.flows"
MERGING = "vinculo.config.merging"
NAVIGATION = "vinculo.config.navigation"
RIGHTS = "vinculo.config.rights"
HELP = "vinculo.config.help"
FILTERS = "vinculo.config.filters"
CUSTOM = "vinculo.config.custom"
SETTINGS_FILE = "vinculo.config.settings_file"
HANDOVER = "vinculo.config.handover"
LISTS = "vinculo.config.lists"
SEARCH = "vinculo.config.search"
BULK = "vinculo.config.bulk"
AUDIT = "vinculo.config.audit"
RETENTION = "vinculo.config.retention"
PASTS = "vinculo.config.pasts"
WSGI_APPLICATION = "vinculo.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "vinculo.shell.ui.context.shell",
            ],
        },
    }
]

DATABASES = {"default": database_settings(os.environ.get("DATABASE_URL", ""))}
DATABASES["default"]["ENGINE"] = "vinculo.config.postgresql"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PGHISTORY_CREATED_AT_FUNCTION = "clock_timestamp()"  # in the order in which it happened
# A history is asked for by its record alone: one index for that, none for whatever else it names.
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False)
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"  # every room's jobs.py

AUTH_USER_MODEL = "shell.User"
AUTHENTICATION_BACKENDS = ["vinculo.shell.accounts.signed_in.People"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "vinculo.shell.signin.passwords.NotStolen"},
]
STOLEN_PASSWORDS = os.environ.get("VINCULO_STOLEN_PASSWORDS", "")
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = {
    # What anybody may ask without signing in, beside the usual limits of entering.
    "rights_intake": "10/h/ip,30/d/ip,3/d/key",
    "rights_code": "30/h/ip,15/h/key",
}
ACCOUNT_ADAPTER = "vinculo.shell.signin.adapter.Entering"
ACCOUNT_SESSION_REMEMBER = True
MFA_ADAPTER = "vinculo.shell.signin.adapter.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"

# Only attempts to sign in are counted here: together, whichever process is asked.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shell_attempt",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

SESSION_ENGINE = "vinculo.shell.accounts.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _site.scheme == "https"
if _site.scheme == "https":
    # A name that no other address of the same domain can set.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SILENCED_SYSTEM_CHECKS = [
        "security.W008",  # the proxy that speaks https redirects; a second redirect here loops
        "security.W021",  # asking browsers' makers to preload is the company's to decide
    ]
CSRF_FAILURE_VIEW = "vinculo.shell.ui.errors.csrf_failure"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o640
FILE_UPLOAD_TEMP_DIR = None

LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "config" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"

_mail = urlsplit(os.environ.get("VINCULO_EMAIL_URL", ""))
MAIL_IS_SET_UP = bool(_mail.hostname)
if MAIL_IS_SET_UP:
    EMAIL_HOST = _mail.hostname
    EMAIL_PORT = _mail.port or 587
    EMAIL_HOST_USER = unquote(_mail.username or "")
    EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
    EMAIL_USE_SSL = _mail.scheme == "smtps"
else:
    EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "vinculo.config.logs.formatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "procrastinate": {"level": "WARNING"},
        "gunicorn.http.wsgi": {"level": "ERROR"},  # warns at every HEAD, which browsers may send
    },
}
