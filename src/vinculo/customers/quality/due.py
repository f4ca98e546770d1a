"""For the migration: whatever changes a customer's data says that the score is due.

Statement triggers: one row for each customer touched, or one that means everybody when a single
statement touches more than AT_MOST. Nothing here waits for anybody: the table has no unique key.
"""

AT_MOST = 20_000
# Table -> its columns that name customers.
WATCHED = {
    "customers_customer": ("id",),
    "customers_contactpoint": ("customer_id",),
    "customers_identitydocument": ("customer_id",),
    "customers_address": ("customer_id",),
    "customers_consentrecord": ("customer_id",),
    "customers_standing": ("customer_id",),
    "customers_duplicatepair": ("left_id", "right_id"),
}
FUNCTION = f"""
CREATE FUNCTION customers_quality_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whose text := '';
  name text;
  touched bigint;
BEGIN
  SELECT count(*) INTO touched FROM (SELECT FROM changed LIMIT {AT_MOST + 1}) few;
  IF touched > {AT_MOST} THEN
    INSERT INTO customers_qualitydue (customer_id) VALUES (NULL);
  ELSIF touched > 0 THEN
    FOREACH name IN ARRAY TG_ARGV LOOP
      whose := whose || format(' UNION SELECT %I FROM changed', name);
      IF TG_OP = 'UPDATE' THEN
        whose := whose || format(' UNION SELECT %I FROM earlier', name);
      END IF;
    END LOOP;
    EXECUTE 'INSERT INTO customers_qualitydue (customer_id) ' || substr(whose, 8);
  END IF;
  RETURN NULL;
END $$
"""  # noqa: S608  our own number
EVENTS = {
    "INSERT": "NEW TABLE AS changed",
    "UPDATE": "OLD TABLE AS earlier NEW TABLE AS changed",
    "DELETE": "OLD TABLE AS changed",
}


def triggers() -> list[str]:
    made = [FUNCTION]
    for table, columns in WATCHED.items():
        arguments = ", ".join(f"'{column}'" for column in columns)
        for event, tables in EVENTS.items():
            made.append(
                f"CREATE TRIGGER {table}_quality_{event.lower()} AFTER {event} ON {table}"
                f" REFERENCING {tables} FOR EACH STATEMENT"
                f" EXECUTE FUNCTION customers_quality_due({arguments})"
            )
    return made


def no_triggers() -> list[str]:
    dropped = [
        f"DROP TRIGGER {table}_quality_{event.lower()} ON {table}"
        for table in WATCHED
        for event in EVENTS
    ]
    return [*dropped, "DROP FUNCTION customers_quality_due()"]
