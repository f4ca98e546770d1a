"""What gunicorn loads once, before it divides into processes."""

import atexit
import gc
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from vinculo.shell.live.handing import handing_over

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vinculo.config.settings")
application = handing_over(get_wsgi_application(), settings.DATA_DIR)

# The code of every page too: its memory is shared, and nobody's first page waits for it.
_pages = get_resolver().url_patterns
# All this stays for good; looking through it for garbage would cost time and unshare the memory.
gc.collect()
gc.freeze()
atexit.register(gc.unfreeze)  # extensions look through it when the process ends
