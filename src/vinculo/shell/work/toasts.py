"""Say that a job is over, in the fragment that finds it so."""

import json

from django.http import HttpResponse
from django.utils.translation import gettext as _

from vinculo.shell.work.models import LongJob

WORDS = {
    LongJob.State.DONE: lambda job: _("Done: %(job)s") % {"job": job.title},
    LongJob.State.FAILED: lambda job: _("It failed: %(job)s") % {"job": job.title},
    LongJob.State.CANCELLED: lambda job: _("Cancelled: %(job)s") % {"job": job.title},
}


def toast_over(response: HttpResponse, job: LongJob) -> HttpResponse:
    """Nothing while it goes on. The header is ASCII: JSON escapes what is not."""
    if not job.is_open:
        response["HX-Trigger"] = json.dumps({"toast": WORDS[LongJob.State(job.state)](job)})
    return response
