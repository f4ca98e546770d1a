"""The only door to long jobs for a person: their own; an administrator reaches everybody's."""

from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.models import Role, User
from vinculo.shell.work.models import LongJob, LongJobs


def jobs_for(user: User) -> LongJobs:
    if not user.is_active:
        return LongJob.objects.none()
    if user.role == Role.ADMINISTRATOR:
        return LongJob.objects.all()
    return LongJob.objects.filter(asked_by=user)


def job_for(user: User, pk: int) -> LongJob:
    return get_object_or_404(jobs_for(user), pk=pk)
