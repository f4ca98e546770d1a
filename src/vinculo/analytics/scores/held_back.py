"""Whose data may not be used is neither learnt from nor scored."""

import numpy as np

from vinculo.analytics.scores.snapshot import Known
from vinculo.customers.models import Blocking, Erasure


def usable(known: Known) -> Known:
    blocked = Blocking.objects.filter(released_at=None).values_list("customer_id", flat=True)
    erased = Erasure.objects.values_list("customer_id", flat=True)
    out = np.array(sorted({*blocked, *erased}), np.int64)
    return known.take(np.flatnonzero(~np.isin(known.ids, out)))
