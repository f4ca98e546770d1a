"""What the customers of the example company said about being contacted."""

from datetime import datetime

from django.db.backends.utils import CursorWrapper

# Of a hundred: 86 authorise follow-up on each channel they have, 61 advertising as well, 4 took
# all of it back. By number, so that every house of a seed is the same.
_GRANTS = """
INSERT INTO customers_consentrecord (customer_id, act, purpose, channel, contact, basis, source,
       source_detail, on_initiative, happened_at, recorded_at, recorded_by_name, user_agent)
SELECT c.id, 'grant', p.purpose, h.channel, t.value, 'consent',
       CASE WHEN c.id %% 3 = 0 THEN 'counter' WHEN c.id %% 3 = 1 THEN 'paper' ELSE 'web' END,
       '', c.id %% 2 = 0, w.at, w.at, %(by)s, ''
  FROM customers_customer c
 CROSS JOIN LATERAL (SELECT least(%(now)s, greatest(coalesce(c.since_on::timestamptz,
       %(now)s - interval '1 year'), %(now)s - interval '5 years') + interval '15 hours') AS at) w
 CROSS JOIN (VALUES ('relationship', 86), ('collection', 86), ('advertising', 61)) p(purpose, share)
  JOIN LATERAL (SELECT DISTINCT ON (kind) kind, value FROM customers_contactpoint
                 WHERE customer_id = c.id AND is_valid AND value <> ''
                 ORDER BY kind, is_primary DESC, id) t ON true
  JOIN (VALUES ('phone', 'call'), ('phone', 'whatsapp'), ('whatsapp', 'whatsapp'),
               ('email', 'email')) h(kind, channel) ON h.kind = t.kind
 WHERE c.id * 37 %% 100 < p.share
"""
_WITHDRAWALS = """
INSERT INTO customers_consentrecord (customer_id, act, purpose, channel, contact, basis, source,
       source_detail, on_initiative, happened_at, recorded_at, recorded_by_name, user_agent)
SELECT c.id, 'withdrawal', '', '', '', 'consent', 'call', '', false,
       %(now)s - interval '40 days', %(now)s - interval '40 days', %(by)s, ''
  FROM customers_customer c WHERE c.id * 37 %% 100 < 4
"""


def write_consents(cursor: CursorWrapper, by: str, now: datetime) -> None:
    for statement in (_GRANTS, _WITHDRAWALS):
        cursor.execute(statement, {"by": by, "now": now})
