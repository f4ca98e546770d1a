-- What all migrations give an empty database. Written by `make shape`; do not edit.
SET LOCAL check_function_bodies = false;
CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
DECLARE
    begun text := nullif(current_setting('vinculo.context', true), '');
    said jsonb := nullif(current_setting('vinculo.actor', true), '')::jsonb;
    made uuid := gen_random_uuid();
    way text := nullif(current_setting('vinculo.through', true), '');
BEGIN
    IF begun IS NOT NULL THEN
        RETURN begun::uuid;
    END IF;
    INSERT INTO pghistory_context (id, created_at, updated_at, metadata)
    VALUES (made, now(), now(), coalesce(said, jsonb_build_object(
        'db_user', session_user, 'program', current_setting('application_name', true)))
        || CASE WHEN way IS NULL THEN '{}' ELSE jsonb_build_object('through', way) END);
    PERFORM set_config('vinculo.context', made::text, true);
    RETURN made;
END
$$;


CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;


CREATE FUNCTION public.customers_no_loop() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('groups of companies', 0));
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW.other_id
             UNION
            SELECT one.other_id FROM customers_relationship one
              JOIN above ON one.customer_id = above.id
             WHERE one.kind = 'belongs_to')
        SELECT FROM above WHERE id = NEW.customer_id) THEN
        RAISE EXCEPTION 'a company would belong to itself' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;


CREATE FUNCTION public.customers_only_added() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    blanked text[] := ARRAY['contact', 'source_detail', 'ip', 'user_agent', 'file_name'];
BEGIN
    IF TG_OP = 'UPDATE'
       AND TG_TABLE_NAME IN ('customers_consentrecord', 'customers_contactdecision')
       AND current_setting('vinculo.merging', true) = 'on'
       AND to_jsonb(NEW) - 'customer_id' = to_jsonb(OLD) - 'customer_id' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE'
       AND TG_TABLE_NAME IN ('customers_consentrecord', 'customers_consentevidence')
       AND current_setting('vinculo.forgetting', true) = 'on'
       AND to_jsonb(NEW) - blanked = to_jsonb(OLD) - blanked THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;


CREATE FUNCTION public.customers_quality_due() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  whose text := '';
  name text;
  touched bigint;
BEGIN
  SELECT count(*) INTO touched FROM (SELECT FROM changed LIMIT 20001) few;
  IF touched > 20000 THEN
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
END $$;


CREATE FUNCTION public.customers_search_follows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE customers_searchtext text
       SET words = ts_delete(text.words, public.customers_whose(gone.owner_id, gone.team_id))
                || array_to_tsvector(public.customers_whose(fresh.owner_id, fresh.team_id))
      FROM fresh JOIN gone USING (id)
     WHERE text.customer_id = fresh.id
       AND (fresh.owner_id, fresh.team_id) IS DISTINCT FROM (gone.owner_id, gone.team_id);
    RETURN NULL;
END
$$;


CREATE FUNCTION public.customers_whose(owner_id bigint, team_id bigint) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT array_remove(ARRAY['_o' || owner_id, '_t' || team_id], NULL)
$$;


CREATE FUNCTION public.pgtrigger_delete_delete_19f28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."name", old_values."parent_id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_237a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT old_values."email", old_values."full_name", old_values."id", old_values."is_active", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."role", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_2b3d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT old_values."area", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."role", old_values."scope" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_37047() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaselineevent" ("amount", "cost", "description", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "purchase_id", "quantity", "unit_price") SELECT old_values."amount", old_values."cost", old_values."description", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."position", old_values."product_id", old_values."purchase_id", old_values."quantity", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_3f962() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."tax_id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_5b5ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT old_values."customer_id", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."tag_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_6a041() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."access", old_values."field", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_801cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskevent" ("after_id", "assignee_id", "created_at", "created_by_name", "done_at", "done_by_name", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "remind_before", "rule", "subject_id", "subject_kind", "team_id", "title") SELECT old_values."after_id", old_values."assignee_id", old_values."created_at", old_values."created_by_name", old_values."done_at", old_values."done_by_name", old_values."due_at", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."remind_at", old_values."remind_before", old_values."rule", old_values."subject_id", old_values."subject_kind", old_values."team_id", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_81526() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT old_values."because", old_values."ended_at", old_values."ends_on", old_values."giver_id", old_values."id", old_values."made_at", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."starts_on", old_values."taker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_939ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customerevent" ("absorbed_ids", "birth_on", "city", "country", "created_at", "given_names", "id", "import_id", "industry", "kind", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_channel", "since_on", "surnames", "team_id") SELECT old_values."absorbed_ids", old_values."birth_on", old_values."city", old_values."country", old_values."created_at", old_values."given_names", old_values."id", old_values."import_id", old_values."industry", old_values."kind", old_values."name", old_values."owner_id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."preferred_channel", old_values."since_on", old_values."surnames", old_values."team_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_9439e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT old_values."created_at", old_values."customer_id", old_values."id", old_values."is_pinned", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."text", old_values."topic" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_961ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseevent" ("amount", "base_amount", "cancels_id", "channel", "cost", "currency", "customer_id", "document", "due_on", "id", "import_id", "kind", "occurred_at", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "shop_id", "source") SELECT old_values."amount", old_values."base_amount", old_values."cancels_id", old_values."channel", old_values."cost", old_values."currency", old_values."customer_id", old_values."document", old_values."due_on", old_values."id", old_values."import_id", old_values."kind", old_values."occurred_at", old_values."occurred_on", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."rate", old_values."shop_id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_9d6a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT old_values."as_typed", old_values."canonical", old_values."city", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."key", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."region" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_b79e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionevent" ("body", "channel", "contact_name", "customer_id", "direction", "document", "duration_seconds", "id", "import_id", "outcome", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_at", "subject") SELECT old_values."body", old_values."channel", old_values."contact_name", old_values."customer_id", old_values."direction", old_values."document", old_values."duration_seconds", old_values."id", old_values."import_id", old_values."outcome", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."started_at", old_values."subject" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_cef81() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."customer_id", old_values."id", old_values."kind", old_values."note", old_values."other_id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_d3273() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_paymentevent" ("amount", "base_amount", "currency", "customer_id", "document", "id", "import_id", "method", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id") SELECT old_values."amount", old_values."base_amount", old_values."currency", old_values."customer_id", old_values."document", old_values."id", old_values."import_id", old_values."method", old_values."paid_on", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."purchase_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_df2fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT old_values."customer_id", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."source", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_f3de1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."as_typed", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_valid", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_f627e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT old_values."as_typed", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_primary", old_values."is_valid", old_values."kind", old_values."label", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."reversed_digits", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_2d78c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT new_values."created_at", new_values."customer_id", new_values."id", new_values."is_pinned", new_values."person_id", new_values."person_name", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."text", new_values."topic" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_5739d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT new_values."access", new_values."field", new_values."id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."role" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_80fdd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT new_values."area", new_values."id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."role", new_values."scope" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_8b616() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT new_values."because", new_values."ended_at", new_values."ends_on", new_values."giver_id", new_values."id", new_values."made_at", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."starts_on", new_values."taker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_8cf86() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT new_values."customer_id", new_values."id", new_values."import_id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."source", new_values."value" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_9de5a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."id", new_values."name", new_values."parent_id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_a4327() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT new_values."customer_id", new_values."id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."tag_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_b2e14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."customer_id", new_values."id", new_values."kind", new_values."note", new_values."other_id", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_c2178() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."as_typed", new_values."country", new_values."customer_id", new_values."id", new_values."import_id", new_values."is_valid", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_c8426() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT new_values."as_typed", new_values."canonical", new_values."city", new_values."country", new_values."customer_id", new_values."id", new_values."import_id", new_values."key", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."region" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_c947a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT new_values."as_typed", new_values."customer_id", new_values."id", new_values."import_id", new_values."is_primary", new_values."is_valid", new_values."kind", new_values."label", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."reversed_digits", new_values."value" FROM ( SELECT new_values.* FROM new_values WHERE (new_values."import_id" IS NULL) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_insert_insert_e08be() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT new_values."email", new_values."full_name", new_values."id", new_values."is_active", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."role", new_values."team_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_11282() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskevent" ("after_id", "assignee_id", "created_at", "created_by_name", "done_at", "done_by_name", "due_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "remind_at", "remind_before", "rule", "subject_id", "subject_kind", "team_id", "title") SELECT old_values."after_id", old_values."assignee_id", old_values."created_at", old_values."created_by_name", old_values."done_at", old_values."done_by_name", old_values."due_at", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."remind_at", old_values."remind_before", old_values."rule", old_values."subject_id", old_values."subject_kind", old_values."team_id", old_values."title" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."after_id" IS DISTINCT FROM (new_values."after_id") OR old_values."assignee_id" IS DISTINCT FROM (new_values."assignee_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_name" IS DISTINCT FROM (new_values."created_by_name") OR old_values."done_at" IS DISTINCT FROM (new_values."done_at") OR old_values."done_by_name" IS DISTINCT FROM (new_values."done_by_name") OR old_values."due_at" IS DISTINCT FROM (new_values."due_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."remind_at" IS DISTINCT FROM (new_values."remind_at") OR old_values."remind_before" IS DISTINCT FROM (new_values."remind_before") OR old_values."rule" IS DISTINCT FROM (new_values."rule") OR old_values."subject_id" IS DISTINCT FROM (new_values."subject_id") OR old_values."subject_kind" IS DISTINCT FROM (new_values."subject_kind") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_11304() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_rolescopeevent" ("area", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "scope") SELECT old_values."area", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."role", old_values."scope" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_29aa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."tax_id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_34130() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaselineevent" ("amount", "cost", "description", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "product_id", "purchase_id", "quantity", "unit_price") SELECT old_values."amount", old_values."cost", old_values."description", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."position", old_values."product_id", old_values."purchase_id", old_values."quantity", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_41b92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_externalidevent" ("customer_id", "id", "import_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") SELECT old_values."customer_id", old_values."id", old_values."import_id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."source", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_694d0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_remarkevent" ("created_at", "customer_id", "id", "is_pinned", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "topic") SELECT old_values."created_at", old_values."customer_id", old_values."id", old_values."is_pinned", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."text", old_values."topic" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_6ce39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customertagevent" ("customer_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tag_id") SELECT old_values."customer_id", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."tag_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_904e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_paymentevent" ("amount", "base_amount", "currency", "customer_id", "document", "id", "import_id", "method", "paid_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id") SELECT old_values."amount", old_values."base_amount", old_values."currency", old_values."customer_id", old_values."document", old_values."id", old_values."import_id", old_values."method", old_values."paid_on", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."purchase_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_90fab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_contactpointevent" ("as_typed", "customer_id", "id", "import_id", "is_primary", "is_valid", "kind", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reversed_digits", "value") SELECT old_values."as_typed", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_primary", old_values."is_valid", old_values."kind", old_values."label", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."reversed_digits", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_99134() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionevent" ("body", "channel", "contact_name", "customer_id", "direction", "document", "duration_seconds", "id", "import_id", "outcome", "person_id", "person_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "started_at", "subject") SELECT old_values."body", old_values."channel", old_values."contact_name", old_values."customer_id", old_values."direction", old_values."document", old_values."duration_seconds", old_values."id", old_values."import_id", old_values."outcome", old_values."person_id", old_values."person_name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."started_at", old_values."subject" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_a02bc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseevent" ("amount", "base_amount", "cancels_id", "channel", "cost", "currency", "customer_id", "document", "due_on", "id", "import_id", "kind", "occurred_at", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rate", "shop_id", "source") SELECT old_values."amount", old_values."base_amount", old_values."cancels_id", old_values."channel", old_values."cost", old_values."currency", old_values."customer_id", old_values."document", old_values."due_on", old_values."id", old_values."import_id", old_values."kind", old_values."occurred_at", old_values."occurred_on", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."rate", old_values."shop_id", old_values."source" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_a919a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_teamevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."id", old_values."name", old_values."parent_id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_ac8f2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_relationshipevent" ("customer_id", "id", "kind", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."customer_id", old_values."id", old_values."kind", old_values."note", old_values."other_id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_b4015() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_fieldlimitevent" ("access", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") SELECT old_values."access", old_values."field", old_values."id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."role" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_c914e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_addressevent" ("as_typed", "canonical", "city", "country", "customer_id", "id", "import_id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region") SELECT old_values."as_typed", old_values."canonical", old_values."city", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."key", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."region" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_ca86d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_customerevent" ("absorbed_ids", "birth_on", "city", "country", "created_at", "given_names", "id", "import_id", "industry", "kind", "name", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "preferred_channel", "since_on", "surnames", "team_id") SELECT old_values."absorbed_ids", old_values."birth_on", old_values."city", old_values."country", old_values."created_at", old_values."given_names", old_values."id", old_values."import_id", old_values."industry", old_values."kind", old_values."name", old_values."owner_id", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."preferred_channel", old_values."since_on", old_values."surnames", old_values."team_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."absorbed_ids" IS DISTINCT FROM (new_values."absorbed_ids") OR old_values."birth_on" IS DISTINCT FROM (new_values."birth_on") OR old_values."city" IS DISTINCT FROM (new_values."city") OR old_values."country" IS DISTINCT FROM (new_values."country") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."given_names" IS DISTINCT FROM (new_values."given_names") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."import_id" IS DISTINCT FROM (new_values."import_id") OR old_values."industry" IS DISTINCT FROM (new_values."industry") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."owner_id" IS DISTINCT FROM (new_values."owner_id") OR old_values."preferred_channel" IS DISTINCT FROM (new_values."preferred_channel") OR old_values."since_on" IS DISTINCT FROM (new_values."since_on") OR old_values."surnames" IS DISTINCT FROM (new_values."surnames") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_db379() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_userevent" ("email", "full_name", "id", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "team_id") SELECT old_values."email", old_values."full_name", old_values."id", old_values."is_active", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."role", old_values."team_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."team_id" IS DISTINCT FROM (new_values."team_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_df249() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_identitydocumentevent" ("as_typed", "country", "customer_id", "id", "import_id", "is_valid", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."as_typed", old_values."country", old_values."customer_id", old_values."id", old_values."import_id", old_values."is_valid", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_f7c03() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_delegationevent" ("because", "ended_at", "ends_on", "giver_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "taker_id") SELECT old_values."because", old_values."ended_at", old_values."ends_on", old_values."giver_id", old_values."id", old_values."made_at", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."starts_on", old_values."taker_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


CREATE FUNCTION public.shell_audit_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF coalesce(current_setting('vinculo.may_empty', true), '') <> 'on' THEN
        RAISE EXCEPTION '% is never emptied', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_audit_note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO shell_auditchange (source, row_id, deed, at, xid, db_user)
    SELECT TG_TABLE_NAME, id, lower(TG_OP), clock_timestamp(),
           pg_current_xact_id()::text::bigint, session_user FROM gone;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_history_told() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    begun text := nullif(current_setting('vinculo.context', true), '');
    one record;
    who jsonb;
BEGIN
    SELECT id, kind, actor_id, actor_name INTO one FROM fresh ORDER BY id LIMIT 1;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    who := jsonb_build_object('actor_id', one.actor_id, 'actor_name', one.actor_name);
    IF begun IS NOT NULL THEN
        UPDATE pghistory_context SET updated_at = now(),
               metadata = (metadata - '{db_user,program}'::text[])
                          || who || jsonb_build_object('kind', one.kind, 'activity_id', one.id)
         WHERE id = begun::uuid;
        PERFORM set_config('vinculo.context', '', true);
    END IF;
    IF coalesce(current_setting('vinculo.actor', true), '') = '' THEN
        PERFORM set_config('vinculo.actor', who::text, true);
    END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_index_words() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
DECLARE
    of_kind text := TG_ARGV[0];
    told text := TG_ARGV[1];
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM shell_searchentry WHERE kind = of_kind;
    ELSIF TG_OP = 'DELETE' THEN
        DELETE FROM shell_searchentry entry USING gone
         WHERE entry.kind = of_kind AND entry.record_id = gone.id;
    ELSIF TG_OP = 'INSERT' THEN
        EXECUTE format('INSERT INTO shell_searchentry (kind, record_id, words)
            SELECT %1$L, id, shell_words(%1$L, %2$s) FROM fresh WHERE (%2$s) <> %3$L
            ON CONFLICT (kind, record_id) DO UPDATE SET words = excluded.words',
            of_kind, told, '');
    ELSE
        EXECUTE format('DELETE FROM shell_searchentry entry USING fresh
             WHERE entry.kind = %1$L AND entry.record_id = fresh.id AND (%2$s) = %3$L',
            of_kind, told, '');
        EXECUTE format('INSERT INTO shell_searchentry (kind, record_id, words)
            SELECT %1$L, id, shell_words(%1$L, told) FROM (
                SELECT id, %2$s AS told FROM fresh EXCEPT SELECT id, %2$s FROM gone) changed
             WHERE told <> %3$L
            ON CONFLICT (kind, record_id) DO UPDATE SET words = excluded.words',
            of_kind, told, '');
    END IF;
    RETURN NULL;
END
$_$;


CREATE FUNCTION public.shell_live_activity() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM fresh LIMIT 101) few) > 100 THEN
        INSERT INTO shell_live (kind)
        SELECT DISTINCT subject_kind FROM fresh WHERE subject_id IS NOT NULL;
    ELSE
        INSERT INTO shell_live (kind, subject_id, actor_id)
        SELECT DISTINCT subject_kind, subject_id, actor_id FROM fresh WHERE subject_id IS NOT NULL;
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_live_job() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO shell_live (kind, subject_id, person_id)
    SELECT CASE WHEN finished_at IS NULL THEN 'job' ELSE 'job_over' END, id, asked_by_id
      FROM fresh WHERE asked_by_id IS NOT NULL LIMIT 100;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_live_notice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT DISTINCT 'notice', fresh.person_id FROM fresh JOIN stale USING (id)
         WHERE fresh.read_at IS DISTINCT FROM stale.read_at;
    ELSIF (SELECT count(*) FROM (SELECT FROM fresh LIMIT 101) few) > 100 THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT DISTINCT 'notice', person_id FROM fresh WHERE in_page;
    ELSE
        INSERT INTO shell_live (kind, subject_id, person_id)
        SELECT 'notice', id, person_id FROM fresh WHERE in_page;
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_live_task() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM fresh)
            OR person.team_id IN (SELECT team_id FROM fresh);
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM stale)
            OR person.team_id IN (SELECT team_id FROM stale);
    ELSE
        INSERT INTO shell_live (kind, person_id)
        SELECT 'todo', person.id FROM shell_user person
         WHERE person.id IN (SELECT assignee_id FROM fresh UNION SELECT assignee_id FROM stale)
            OR person.team_id IN (SELECT team_id FROM fresh UNION SELECT team_id FROM stale);
    END IF;
    IF FOUND THEN PERFORM pg_notify('vinculo_live', ''); END IF;
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_replace_mark() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO shell_mark (subject) VALUES (TG_ARGV[0])
    ON CONFLICT (subject) DO UPDATE SET mark = gen_random_uuid();
    RETURN NULL;
END
$$;


CREATE FUNCTION public.shell_touch_months() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO shell_touchedmonth (fact, month, weight)
        SELECT DISTINCT fact, month, 1 FROM shell_touchedmonth WHERE fact = TG_ARGV[0];
        RETURN NULL;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        EXECUTE format('INSERT INTO shell_touchedmonth (fact, month, weight)
            SELECT DISTINCT %1$L, %2$s, 1 FROM fresh', TG_ARGV[0], TG_ARGV[1]);
    END IF;
    IF TG_OP <> 'INSERT' THEN
        EXECUTE format('INSERT INTO shell_touchedmonth (fact, month, weight)
            SELECT DISTINCT %1$L, %2$s, 1 FROM gone', TG_ARGV[0], TG_ARGV[1]);
    END IF;
    RETURN NULL;
END
$_$;


CREATE FUNCTION public.shell_words(kind text, told text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT array_to_tsvector(array_append(array_remove(string_to_array(
        regexp_replace(translate(lower(left(told, 2000)), 'ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÑñÇçÝýÿ', 'aaaaaaaaaaaaeeeeeeeeiiiiiiiioooooooooouuuuuuuunnccyyy'),
                       '[^a-z0-9\u0080-\uffff]+', ' ', 'g'), ' '), ''), '_' || kind))
$$;


CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_customerprofit (
    customer_id bigint NOT NULL,
    gross numeric(18,4) NOT NULL,
    discounts numeric(18,4) NOT NULL,
    returns numeric(18,4) NOT NULL,
    product_cost numeric(18,4) NOT NULL,
    serve numeric(18,4) NOT NULL,
    contribution numeric(18,4) NOT NULL,
    saving numeric(18,4) NOT NULL,
    serving jsonb NOT NULL,
    CONSTRAINT profit_closes CHECK ((contribution = ((((gross + discounts) + returns) + product_cost) + serve)))
);


CREATE TABLE public.analytics_matrixcell (
    id bigint NOT NULL,
    amount_band smallint NOT NULL,
    tenure_band smallint NOT NULL,
    rank smallint NOT NULL,
    customers integer NOT NULL,
    amount numeric(22,4) NOT NULL,
    close_id date NOT NULL
);


ALTER TABLE public.analytics_matrixcell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_matrixcell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_matrixclose (
    period date NOT NULL,
    digest character varying(64) NOT NULL,
    state_file character varying(120) NOT NULL,
    limits jsonb NOT NULL,
    customers integer NOT NULL,
    moved integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    settings_id bigint
);


CREATE TABLE public.analytics_matrixflow (
    id bigint NOT NULL,
    from_rank smallint NOT NULL,
    to_rank smallint NOT NULL,
    customers integer NOT NULL,
    close_id date NOT NULL
);


ALTER TABLE public.analytics_matrixflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_matrixflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_matrixsettings (
    id bigint NOT NULL,
    policy jsonb NOT NULL,
    made_at timestamp with time zone NOT NULL,
    because character varying(300) NOT NULL,
    made_by_id bigint
);


ALTER TABLE public.analytics_matrixsettings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_matrixsettings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_profitrun (
    id smallint NOT NULL,
    as_of date NOT NULL,
    months smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    customers integer NOT NULL,
    products integer NOT NULL,
    waterfalls jsonb NOT NULL,
    CONSTRAINT one_profit_run CHECK ((id = 1))
);


CREATE TABLE public.analytics_report (
    key character varying(60) NOT NULL,
    as_of date NOT NULL,
    months smallint NOT NULL,
    revision character varying(16) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    content jsonb NOT NULL
);


CREATE TABLE public.analytics_unitcost (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    valid_from date NOT NULL,
    amount numeric(18,4) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_name character varying(200) NOT NULL,
    because character varying(300) NOT NULL,
    replaced_at timestamp with time zone,
    replaced_by_name character varying(200) NOT NULL,
    made_by_id bigint,
    CONSTRAINT unit_cost_not_below CHECK ((amount >= (0)::numeric))
);


ALTER TABLE public.analytics_unitcost ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_unitcost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_category (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    import_id bigint,
    parent_id bigint
);


ALTER TABLE public.commerce_category ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_exchangerate (
    id bigint NOT NULL,
    currency character varying(3) NOT NULL,
    "on" date NOT NULL,
    rate numeric(18,8) NOT NULL
);


ALTER TABLE public.commerce_exchangerate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_exchangerate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_monthtouched (
    month date NOT NULL,
    revision bigint NOT NULL
);


CREATE TABLE public.commerce_payment (
    id bigint NOT NULL,
    document character varying(80) NOT NULL,
    amount numeric(18,4) NOT NULL,
    currency character varying(3) NOT NULL,
    base_amount numeric(18,4) NOT NULL,
    paid_on date NOT NULL,
    method character varying(40) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    purchase_id bigint
);


ALTER TABLE public.commerce_payment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_paymentevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    document character varying(80) NOT NULL,
    amount numeric(18,4) NOT NULL,
    currency character varying(3) NOT NULL,
    base_amount numeric(18,4) NOT NULL,
    paid_on date NOT NULL,
    method character varying(40) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint
);


ALTER TABLE public.commerce_paymentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_paymentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_product (
    id bigint NOT NULL,
    sku character varying(80) NOT NULL,
    name character varying(300) NOT NULL,
    unit_cost numeric(18,4),
    unit_price numeric(18,4),
    is_active boolean NOT NULL,
    import_id bigint,
    category_id bigint
);


ALTER TABLE public.commerce_product ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_productown (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT product_own_of_its_kind CHECK ((((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'text'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text > ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'number'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'money'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NOT NULL) AND ((kind)::text = 'date'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NOT NULL) AND (day IS NULL) AND ((kind)::text = 'choice'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'reference'::text) AND (number IS NULL) AND (refers_to IS NOT NULL) AND ((text)::text = ''::text))))
);


ALTER TABLE public.commerce_productown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_productown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_purchase (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    source character varying(60) NOT NULL,
    document character varying(80) NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    occurred_on date NOT NULL,
    currency character varying(3) NOT NULL,
    rate numeric(18,8) NOT NULL,
    amount numeric(18,4) NOT NULL,
    base_amount numeric(18,4) NOT NULL,
    cost numeric(18,4),
    channel character varying(40) NOT NULL,
    due_on date,
    import_id bigint,
    cancels_id bigint,
    customer_id bigint,
    shop_id bigint
);


ALTER TABLE public.commerce_purchase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_purchaseevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    source character varying(60) NOT NULL,
    document character varying(80) NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    occurred_on date NOT NULL,
    currency character varying(3) NOT NULL,
    rate numeric(18,8) NOT NULL,
    amount numeric(18,4) NOT NULL,
    base_amount numeric(18,4) NOT NULL,
    cost numeric(18,4),
    channel character varying(40) NOT NULL,
    due_on date,
    import_id bigint,
    cancels_id bigint,
    customer_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    shop_id bigint
);


ALTER TABLE public.commerce_purchaseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchaseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_purchaseline (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    description character varying(300) NOT NULL,
    quantity numeric(18,4),
    unit_price numeric(18,6),
    amount numeric(18,4) NOT NULL,
    cost numeric(18,4),
    import_id bigint,
    product_id bigint,
    purchase_id bigint NOT NULL
);


ALTER TABLE public.commerce_purchaseline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchaseline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_purchaselineevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    "position" integer NOT NULL,
    description character varying(300) NOT NULL,
    quantity numeric(18,4),
    unit_price numeric(18,6),
    amount numeric(18,4) NOT NULL,
    cost numeric(18,4),
    import_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint,
    purchase_id bigint NOT NULL
);


ALTER TABLE public.commerce_purchaselineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchaselineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_purchaseown (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    CONSTRAINT purchase_own_of_its_kind CHECK ((((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'text'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text > ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'number'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'money'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NOT NULL) AND ((kind)::text = 'date'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NOT NULL) AND (day IS NULL) AND ((kind)::text = 'choice'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'reference'::text) AND (number IS NULL) AND (refers_to IS NOT NULL) AND ((text)::text = ''::text))))
);


ALTER TABLE public.commerce_purchaseown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchaseown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.commerce_shop (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    import_id bigint
);


ALTER TABLE public.commerce_shop ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_shop_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_address (
    id bigint NOT NULL,
    as_typed character varying(400) NOT NULL,
    city character varying(120) NOT NULL,
    region character varying(120) NOT NULL,
    country character varying(2) NOT NULL,
    canonical character varying(400) NOT NULL,
    key character varying(200) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_address ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_addressevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    as_typed character varying(400) NOT NULL,
    city character varying(120) NOT NULL,
    region character varying(120) NOT NULL,
    country character varying(2) NOT NULL,
    canonical character varying(400) NOT NULL,
    key character varying(200) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_addressevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_addressevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_blocking (
    id bigint NOT NULL,
    because character varying(300) NOT NULL,
    blocked_at timestamp with time zone NOT NULL,
    blocked_by_name character varying(200) NOT NULL,
    released_at timestamp with time zone,
    released_because character varying(300) NOT NULL,
    released_by_name character varying(200) NOT NULL,
    customer_id bigint NOT NULL,
    request_id bigint
);


ALTER TABLE public.customers_blocking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_blocking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_classchange (
    id bigint NOT NULL,
    period date NOT NULL,
    changed_on date NOT NULL,
    from_rank smallint,
    to_rank smallint NOT NULL,
    from_class character varying(40) NOT NULL,
    to_class character varying(40) NOT NULL,
    reason jsonb NOT NULL,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_classchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_classchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_cleansingchange (
    id bigint NOT NULL,
    record_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    is_doubtful boolean NOT NULL,
    state character varying(10) NOT NULL,
    run_id bigint NOT NULL
);


ALTER TABLE public.customers_cleansingchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_cleansingchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_cleansingrun (
    id bigint NOT NULL,
    operation character varying(30) NOT NULL,
    state character varying(10) NOT NULL,
    looked_at integer NOT NULL,
    proposed integer NOT NULL,
    doubtful integer NOT NULL,
    applied integer NOT NULL,
    undone integer NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    made_by_name character varying(200) NOT NULL,
    job_id bigint,
    applied_at timestamp with time zone,
    undone_at timestamp with time zone,
    made_by_id bigint
);


ALTER TABLE public.customers_cleansingrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_cleansingrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_companycontactrules (
    id bigint NOT NULL,
    strict boolean NOT NULL,
    hours jsonb NOT NULL,
    days_off jsonb NOT NULL,
    cadence jsonb NOT NULL,
    changed_at timestamp with time zone,
    changed_by_name character varying(200) NOT NULL,
    CONSTRAINT only_one_contact_rules CHECK ((id = 1))
);


ALTER TABLE public.customers_companycontactrules ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_companycontactrules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_consentevidence (
    id bigint NOT NULL,
    stored_as character varying(60) NOT NULL,
    file_name character varying(200) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    stored_at timestamp with time zone NOT NULL
);


ALTER TABLE public.customers_consentevidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_consentevidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_consentrecord (
    id bigint NOT NULL,
    act character varying(12) NOT NULL,
    purpose character varying(60) NOT NULL,
    channel character varying(10) NOT NULL,
    contact character varying(254) NOT NULL,
    basis character varying(12) NOT NULL,
    source character varying(12) NOT NULL,
    source_detail character varying(300) NOT NULL,
    on_initiative boolean NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    hours jsonb,
    ip inet,
    user_agent character varying(300) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id bigint,
    recorded_by_name character varying(200) NOT NULL,
    customer_id bigint NOT NULL,
    evidence_id bigint,
    notice_id bigint
);


ALTER TABLE public.customers_consentrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_consentrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_contactdecision (
    id bigint NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    for_at timestamp with time zone NOT NULL,
    channel character varying(10) NOT NULL,
    purpose character varying(60) NOT NULL,
    allowed boolean NOT NULL,
    reason character varying(30) NOT NULL,
    rule character varying(80) NOT NULL,
    next_allowed_at timestamp with time zone,
    asked_by_id bigint,
    asked_by_name character varying(200) NOT NULL,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_contactdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_contactdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_contactpoint (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    as_typed character varying(254) NOT NULL,
    value character varying(254) NOT NULL,
    reversed_digits character varying(30) NOT NULL,
    label character varying(60) NOT NULL,
    is_primary boolean NOT NULL,
    is_valid boolean NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_contactpoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_contactpoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_contactpointevent (
    pgh_id bigint NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    as_typed character varying(254) NOT NULL,
    value character varying(254) NOT NULL,
    reversed_digits character varying(30) NOT NULL,
    label character varying(60) NOT NULL,
    is_primary boolean NOT NULL,
    is_valid boolean NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_contactpointevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_contactpointevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_contactpurpose (
    id bigint NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    is_active boolean NOT NULL
);


ALTER TABLE public.customers_contactpurpose ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_contactpurpose_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_customer (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(300) NOT NULL,
    given_names character varying(150) NOT NULL,
    surnames character varying(150) NOT NULL,
    sort_name character varying(300) NOT NULL,
    since_on date,
    birth_on date,
    industry character varying(120) NOT NULL,
    country character varying(2) NOT NULL,
    city character varying(120) NOT NULL,
    preferred_channel character varying(10) NOT NULL,
    import_id bigint,
    created_at timestamp with time zone NOT NULL,
    owner_id bigint,
    team_id bigint,
    absorbed_ids bigint[]
);


ALTER TABLE public.customers_customer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_customer_tags (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    tag_id bigint NOT NULL
);


ALTER TABLE public.customers_customer_tags ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_customer_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_customerevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(300) NOT NULL,
    given_names character varying(150) NOT NULL,
    surnames character varying(150) NOT NULL,
    since_on date,
    birth_on date,
    industry character varying(120) NOT NULL,
    country character varying(2) NOT NULL,
    city character varying(120) NOT NULL,
    preferred_channel character varying(10) NOT NULL,
    import_id bigint,
    absorbed_ids bigint[],
    created_at timestamp with time zone NOT NULL,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint
);


ALTER TABLE public.customers_customerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_customerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_customertagevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    tag_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_customertagevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_customertagevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_duplicatemodel (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    common jsonb NOT NULL,
    customers bigint NOT NULL,
    learnt_at timestamp with time zone NOT NULL,
    curve jsonb NOT NULL,
    CONSTRAINT only_one_duplicate_model CHECK ((id = 1))
);


ALTER TABLE public.customers_duplicatemodel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_duplicatemodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_duplicatepair (
    id bigint NOT NULL,
    probability double precision NOT NULL,
    evidence jsonb NOT NULL,
    found_at timestamp with time zone NOT NULL,
    found_by character varying(10) NOT NULL,
    verdict character varying(10) NOT NULL,
    decided_by_id bigint,
    decided_by_name character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    left_id bigint NOT NULL,
    right_id bigint NOT NULL,
    CONSTRAINT pair_in_order CHECK ((left_id < right_id)),
    CONSTRAINT pair_probability CHECK (((probability >= (0.0)::double precision) AND (probability <= (1.0)::double precision)))
);


ALTER TABLE public.customers_duplicatepair ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_duplicatepair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_entrystandard (
    id bigint NOT NULL,
    field character varying(30) NOT NULL,
    kind character varying(12) NOT NULL,
    rank smallint,
    is_required boolean NOT NULL,
    mask character varying(60) NOT NULL,
    allowed jsonb NOT NULL,
    on_import character varying(8) NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    made_by_name character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    ended_by_name character varying(200) NOT NULL,
    team_id bigint
);


ALTER TABLE public.customers_entrystandard ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_entrystandard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_erasure (
    customer_id bigint NOT NULL,
    erased_at timestamp with time zone NOT NULL,
    erased_by_name character varying(200) NOT NULL,
    backups_gone_on date NOT NULL,
    counts jsonb NOT NULL,
    request_id bigint
);


CREATE TABLE public.customers_externalid (
    id bigint NOT NULL,
    source character varying(60) NOT NULL,
    value character varying(120) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_externalid ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_externalid_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_externalidevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    source character varying(60) NOT NULL,
    value character varying(120) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_externalidevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_externalidevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_identitycheck (
    id bigint NOT NULL,
    method character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    checked_by_name character varying(200) NOT NULL,
    evidence_id bigint,
    request_id bigint NOT NULL
);


ALTER TABLE public.customers_identitycheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_identitycheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_identitydocument (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    country character varying(2) NOT NULL,
    as_typed character varying(60) NOT NULL,
    number character varying(60) NOT NULL,
    is_valid boolean NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_identitydocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_identitydocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_identitydocumentevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    country character varying(2) NOT NULL,
    as_typed character varying(60) NOT NULL,
    number character varying(60) NOT NULL,
    is_valid boolean NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_identitydocumentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_identitydocumentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_legalhold (
    id bigint NOT NULL,
    because character varying(300) NOT NULL,
    until_on date,
    placed_at timestamp with time zone NOT NULL,
    placed_by_name character varying(200) NOT NULL,
    lifted_at timestamp with time zone,
    lifted_because character varying(300) NOT NULL,
    lifted_by_name character varying(200) NOT NULL,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_legalhold ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_legalhold_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_lettertext (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    text text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_name character varying(200) NOT NULL
);


ALTER TABLE public.customers_lettertext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_lettertext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_merge (
    id bigint NOT NULL,
    kept_id bigint NOT NULL,
    absorbed_id bigint NOT NULL,
    kept_name character varying(300) NOT NULL,
    absorbed_name character varying(300) NOT NULL,
    probability double precision,
    merged_at timestamp with time zone NOT NULL,
    merged_by_id bigint,
    merged_by_name character varying(200) NOT NULL,
    state jsonb NOT NULL,
    trace jsonb NOT NULL,
    forgotten_at timestamp with time zone,
    undone_at timestamp with time zone,
    undone_by_name character varying(200) NOT NULL,
    undo_report jsonb NOT NULL,
    run_id bigint,
    CONSTRAINT not_merged_with_itself CHECK ((NOT (kept_id = absorbed_id)))
);


ALTER TABLE public.customers_merge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_mergerules (
    id bigint NOT NULL,
    fields jsonb NOT NULL,
    sources jsonb NOT NULL,
    threshold double precision,
    changed_at timestamp with time zone,
    changed_by_name character varying(200) NOT NULL,
    CONSTRAINT only_one_merge_rules CHECK ((id = 1))
);


ALTER TABLE public.customers_mergerules ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_mergerules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_mergerun (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    threshold double precision,
    refused jsonb NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    begun_by_id bigint,
    begun_by_name character varying(200) NOT NULL,
    finished_at timestamp with time zone
);


ALTER TABLE public.customers_mergerun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_mergerun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_nameword (
    word character varying(80) NOT NULL,
    sound character varying(80) NOT NULL,
    remainders character varying(80)[] NOT NULL
);


CREATE TABLE public.customers_notice (
    id bigint NOT NULL,
    purpose character varying(60) NOT NULL,
    language character varying(5) NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by_id bigint,
    published_by_name character varying(200) NOT NULL,
    CONSTRAINT customers_notice_version_check CHECK ((version >= 0))
);


ALTER TABLE public.customers_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_ownvalue (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    CONSTRAINT customer_own_of_its_kind CHECK ((((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'text'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text > ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'number'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'money'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NOT NULL) AND ((kind)::text = 'date'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NOT NULL) AND (day IS NULL) AND ((kind)::text = 'choice'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'reference'::text) AND (number IS NULL) AND (refers_to IS NOT NULL) AND ((text)::text = ''::text))))
);


ALTER TABLE public.customers_ownvalue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_ownvalue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_qualitydue (
    id bigint NOT NULL,
    customer_id bigint,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);


ALTER TABLE public.customers_qualitydue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_qualitydue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_qualityscore (
    customer_id bigint NOT NULL,
    score smallint NOT NULL,
    completeness smallint NOT NULL,
    validity smallint NOT NULL,
    freshness smallint NOT NULL,
    uniqueness smallint NOT NULL,
    reachability smallint NOT NULL,
    faults character varying(30)[] NOT NULL,
    rank smallint NOT NULL,
    source character varying(80) NOT NULL,
    policy character varying(16) NOT NULL,
    scored_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);


CREATE TABLE public.customers_qualitysettings (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    wanted jsonb NOT NULL,
    fresh_months smallint NOT NULL,
    because character varying(200) NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    made_by_id bigint,
    made_by_name character varying(200) NOT NULL,
    CONSTRAINT customers_qualitysettings_fresh_months_check CHECK ((fresh_months >= 0))
);


ALTER TABLE public.customers_qualitysettings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_qualitysettings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_qualitysnapshot (
    id bigint NOT NULL,
    day date NOT NULL,
    scope character varying(10) NOT NULL,
    key character varying(120) NOT NULL,
    customers integer NOT NULL,
    faulty integer NOT NULL,
    score double precision NOT NULL,
    completeness double precision NOT NULL,
    validity double precision NOT NULL,
    freshness double precision NOT NULL,
    uniqueness double precision NOT NULL,
    reachability double precision NOT NULL
);


ALTER TABLE public.customers_qualitysnapshot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_qualitysnapshot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_qualitytally (
    id bigint NOT NULL,
    day date NOT NULL,
    person_id bigint NOT NULL,
    source character varying(80) NOT NULL,
    caused integer NOT NULL,
    repaired integer NOT NULL
);


ALTER TABLE public.customers_qualitytally ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_qualitytally_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_recipientplace (
    customer_id bigint NOT NULL,
    country character varying(2) NOT NULL,
    region character varying(10) NOT NULL,
    time_zone character varying(60) NOT NULL
);


CREATE TABLE public.customers_relationship (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    note character varying(200) NOT NULL,
    customer_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT not_related_to_self CHECK ((NOT (customer_id = other_id)))
);


ALTER TABLE public.customers_relationship ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_relationship_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_relationshipevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    note character varying(200) NOT NULL,
    customer_id bigint NOT NULL,
    other_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_relationshipevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_relationshipevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_remark (
    id bigint NOT NULL,
    topic character varying(10) NOT NULL,
    text text NOT NULL,
    is_pinned boolean NOT NULL,
    person_name character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    customer_id bigint NOT NULL,
    person_id bigint
);


ALTER TABLE public.customers_remark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_remark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_remarkevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    topic character varying(10) NOT NULL,
    text text NOT NULL,
    is_pinned boolean NOT NULL,
    person_name character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    customer_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_remarkevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_remarkevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_reservedcontact (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    purpose character varying(60) NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    day date NOT NULL,
    ordinal smallint,
    source character varying(60) NOT NULL,
    reserved_by_id bigint,
    reserved_by_name character varying(200) NOT NULL,
    customer_id bigint NOT NULL
);


ALTER TABLE public.customers_reservedcontact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_reservedcontact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsanswer (
    id bigint NOT NULL,
    text text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by_name character varying(200) NOT NULL,
    file_id bigint NOT NULL,
    request_id bigint NOT NULL
);


ALTER TABLE public.customers_rightsanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsdesk (
    id bigint NOT NULL,
    backup_days smallint NOT NULL,
    responsible_id bigint,
    has_public_page boolean DEFAULT true NOT NULL,
    CONSTRAINT customers_rightsdesk_backup_days_check CHECK ((backup_days >= 0)),
    CONSTRAINT only_one_rights_desk CHECK ((id = 1))
);


ALTER TABLE public.customers_rightsdesk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsdesk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsfile (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    stored_as character varying(60) NOT NULL,
    file_name character varying(200) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    erased_at timestamp with time zone,
    request_id bigint NOT NULL
);


ALTER TABLE public.customers_rightsfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsintake (
    id bigint NOT NULL,
    secret bytea NOT NULL,
    known_by character varying(254) NOT NULL,
    code bytea,
    code_sent_at timestamp with time zone,
    codes_asked smallint NOT NULL,
    tries smallint NOT NULL,
    proven_at timestamp with time zone,
    request_id bigint NOT NULL,
    CONSTRAINT customers_rightsintake_codes_asked_check CHECK ((codes_asked >= 0)),
    CONSTRAINT customers_rightsintake_tries_check CHECK ((tries >= 0))
);


ALTER TABLE public.customers_rightsintake ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsintake_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsrequest (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    "right" character varying(16) NOT NULL,
    applicant character varying(200) NOT NULL,
    represents character varying(200) NOT NULL,
    answer_to character varying(254) NOT NULL,
    way character varying(10) NOT NULL,
    asked text NOT NULL,
    country character varying(2) NOT NULL,
    received_on date NOT NULL,
    term character varying(80) NOT NULL,
    due_on date NOT NULL,
    extended_on date,
    extended_because character varying(300) NOT NULL,
    task_id bigint,
    reminded_for smallint,
    created_at timestamp with time zone NOT NULL,
    created_by_name character varying(200) NOT NULL,
    outcome character varying(10) NOT NULL,
    closed_at timestamp with time zone,
    closed_by_name character varying(200) NOT NULL,
    assignee_id bigint,
    customer_id bigint,
    CONSTRAINT rights_closed_with_an_outcome CHECK ((((closed_at IS NULL) AND ((outcome)::text = ''::text)) OR ((closed_at IS NOT NULL) AND (NOT ((outcome)::text = ''::text)))))
);


ALTER TABLE public.customers_rightsrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_rightsstep (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    what character varying(20) NOT NULL,
    text text NOT NULL,
    by_name character varying(200) NOT NULL,
    request_id bigint NOT NULL
);


ALTER TABLE public.customers_rightsstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_rightsstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_searchtext (
    customer_id bigint NOT NULL,
    words tsvector NOT NULL
);


CREATE TABLE public.customers_standing (
    customer_id bigint NOT NULL,
    period date NOT NULL,
    rank smallint NOT NULL,
    class_name character varying(40) NOT NULL,
    since_on date NOT NULL,
    amount numeric(18,4) NOT NULL,
    tenure_months integer NOT NULL,
    amount_band smallint NOT NULL,
    tenure_band smallint NOT NULL,
    last_purchase_on date,
    spark smallint[] NOT NULL,
    reason jsonb NOT NULL,
    owner_id bigint,
    team_id bigint
);


CREATE TABLE public.customers_suppressedpoint (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    channels character varying(60) NOT NULL,
    list_id bigint NOT NULL
);


ALTER TABLE public.customers_suppressedpoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_suppressedpoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_suppressionlist (
    id bigint NOT NULL,
    register character varying(40) NOT NULL,
    file_name character varying(200) NOT NULL,
    entries bigint NOT NULL,
    not_understood bigint NOT NULL,
    refreshed_at timestamp with time zone NOT NULL,
    refreshed_by_id bigint,
    refreshed_by_name character varying(200) NOT NULL
);


ALTER TABLE public.customers_suppressionlist ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_suppressionlist_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_tag (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    colour character varying(10) DEFAULT 'plain'::character varying NOT NULL
);


ALTER TABLE public.customers_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_taughtmeaning (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    typed character varying(400) NOT NULL,
    meaning character varying(400) NOT NULL,
    person_name character varying(200) NOT NULL,
    taught_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    person_id bigint
);


ALTER TABLE public.customers_taughtmeaning ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_taughtmeaning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.customers_tombstone (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    digest bytea NOT NULL,
    lifted_at timestamp with time zone,
    lifted_because character varying(300) NOT NULL,
    lifted_by_name character varying(200) NOT NULL,
    erasure_id bigint NOT NULL
);


ALTER TABLE public.customers_tombstone ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_tombstone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


CREATE TABLE public.integration_import (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    source character varying(60) NOT NULL,
    status character varying(10) NOT NULL,
    on_match character varying(6) NOT NULL,
    file_name character varying(255) NOT NULL,
    stored_path character varying(500) NOT NULL,
    sha256 character varying(64) NOT NULL,
    size bigint NOT NULL,
    opening jsonb NOT NULL,
    reading jsonb NOT NULL,
    mapping jsonb NOT NULL,
    rules jsonb NOT NULL,
    answers jsonb NOT NULL,
    phase character varying(10) NOT NULL,
    "position" bigint NOT NULL,
    total bigint NOT NULL,
    stop_requested boolean NOT NULL,
    read bigint NOT NULL,
    created bigint NOT NULL,
    updated bigint NOT NULL,
    unchanged bigint NOT NULL,
    rejected bigint NOT NULL,
    without_customer bigint NOT NULL,
    beside jsonb NOT NULL,
    foreseen jsonb NOT NULL,
    rejects_path character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    seconds double precision NOT NULL,
    error text NOT NULL,
    undone_at timestamp with time zone,
    undone_by_name character varying(200) NOT NULL,
    undo_report jsonb NOT NULL,
    person_name character varying(200) NOT NULL,
    person_id bigint,
    columns jsonb NOT NULL,
    notes jsonb NOT NULL,
    sample jsonb NOT NULL
);


ALTER TABLE public.integration_import ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.integration_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.integration_importchange (
    id bigint NOT NULL,
    record_kind character varying(20) NOT NULL,
    record_id bigint NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    importing_id bigint NOT NULL
);


ALTER TABLE public.integration_importchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.integration_importchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.integration_incompletedocument (
    id bigint NOT NULL,
    source character varying(60) NOT NULL,
    document character varying(80) NOT NULL,
    missing integer NOT NULL,
    importing_id bigint NOT NULL
);


ALTER TABLE public.integration_incompletedocument ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.integration_incompletedocument_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.integration_mappingmemory (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    source character varying(60) NOT NULL,
    signature character varying(64) NOT NULL,
    mapping jsonb NOT NULL,
    answers jsonb NOT NULL,
    used_at timestamp with time zone NOT NULL
);


ALTER TABLE public.integration_mappingmemory ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.integration_mappingmemory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.integration_returndoubt (
    id bigint NOT NULL,
    digest bytea NOT NULL,
    n bigint NOT NULL,
    rests_on character varying(10) NOT NULL,
    told jsonb NOT NULL,
    found_at timestamp with time zone NOT NULL,
    decision character varying(5) NOT NULL,
    because character varying(300) NOT NULL,
    decided_at timestamp with time zone,
    decided_by_name character varying(200) NOT NULL,
    importing_id bigint
);


ALTER TABLE public.integration_returndoubt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.integration_returndoubt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.interactions_interaction (
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    direction character varying(3) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    duration_seconds integer,
    person_name character varying(200) NOT NULL,
    contact_name character varying(200) NOT NULL,
    subject character varying(300) NOT NULL,
    body text NOT NULL,
    outcome character varying(20) NOT NULL,
    document character varying(120) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    person_id bigint
);


ALTER TABLE public.interactions_interaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.interactions_interaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.interactions_interactionevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    channel character varying(10) NOT NULL,
    direction character varying(3) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    duration_seconds integer,
    person_name character varying(200) NOT NULL,
    contact_name character varying(200) NOT NULL,
    subject character varying(300) NOT NULL,
    body text NOT NULL,
    outcome character varying(20) NOT NULL,
    document character varying(120) NOT NULL,
    import_id bigint,
    customer_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.interactions_interactionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.interactions_interactionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.interactions_interactionown (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    interaction_id bigint NOT NULL,
    CONSTRAINT interaction_own_of_its_kind CHECK ((((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'text'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text > ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'number'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'money'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NOT NULL) AND ((kind)::text = 'date'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NOT NULL) AND (day IS NULL) AND ((kind)::text = 'choice'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'reference'::text) AND (number IS NULL) AND (refers_to IS NOT NULL) AND ((text)::text = ''::text))))
);


ALTER TABLE public.interactions_interactionown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.interactions_interactionown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.interactions_strength (
    customer_id bigint NOT NULL,
    score smallint NOT NULL,
    people smallint NOT NULL,
    channels smallint NOT NULL,
    incoming integer NOT NULL,
    outgoing integer NOT NULL,
    last_at timestamp with time zone,
    known_by_id bigint,
    CONSTRAINT strength_score CHECK (((score >= 0) AND (score <= 100)))
);


CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);


CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_activity (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    actor_name character varying(200) NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint,
    payload jsonb NOT NULL,
    actor_id bigint
);


ALTER TABLE public.shell_activity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_activity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_apikey (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    prefix character varying(12) NOT NULL,
    digest character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    networks jsonb NOT NULL,
    per_minute integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    warned_at timestamp with time zone,
    last_used_at timestamp with time zone,
    last_address inet,
    ended_at timestamp with time zone,
    ended_by_name character varying(200) NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT shell_apikey_per_minute_check CHECK ((per_minute >= 0))
);


ALTER TABLE public.shell_apikey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_apikey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_attempt (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


CREATE TABLE public.shell_auditchange (
    id bigint NOT NULL,
    source character varying(40) NOT NULL,
    row_id bigint NOT NULL,
    deed character varying(6) NOT NULL,
    at timestamp with time zone NOT NULL,
    xid bigint NOT NULL,
    db_user character varying(100) NOT NULL
);


ALTER TABLE public.shell_auditchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_auditchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_auditforgetting (
    id bigint NOT NULL,
    source character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    because character varying(60) NOT NULL,
    by_name character varying(200) NOT NULL,
    row_ids bigint[] NOT NULL,
    marks bytea NOT NULL,
    digest bytea NOT NULL
);


ALTER TABLE public.shell_auditforgetting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_auditforgetting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_auditseal (
    id bigint NOT NULL,
    source character varying(40) NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    row_ids bigint[] NOT NULL,
    last_id bigint NOT NULL,
    marks bytea NOT NULL,
    complete_to bigint NOT NULL,
    seen_to bigint NOT NULL,
    seen_xid bigint NOT NULL,
    previous bytea NOT NULL,
    digest bytea NOT NULL
);


ALTER TABLE public.shell_auditseal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_auditseal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_bulkitem (
    id bigint NOT NULL,
    record_id bigint NOT NULL,
    state character varying(7) NOT NULL,
    reason character varying(40) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    run_id bigint NOT NULL
);


ALTER TABLE public.shell_bulkitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_bulkitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_bulkrun (
    id bigint NOT NULL,
    records character varying(40) NOT NULL,
    action character varying(40) NOT NULL,
    "values" jsonb NOT NULL,
    query text NOT NULL,
    chosen jsonb NOT NULL,
    title character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying(6) NOT NULL,
    is_written_down boolean NOT NULL,
    asked_by_id bigint NOT NULL,
    job_id bigint,
    undoing_id bigint
);


ALTER TABLE public.shell_bulkrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_bulkrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_choice (
    id bigint NOT NULL,
    key character varying(30) NOT NULL,
    label character varying(60) NOT NULL,
    colour character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    is_archived boolean NOT NULL,
    of_id bigint NOT NULL
);


ALTER TABLE public.shell_choice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_choice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_choicelist (
    id bigint NOT NULL,
    key character varying(30) NOT NULL,
    name character varying(60) NOT NULL
);


ALTER TABLE public.shell_choicelist ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_choicelist_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_company (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    tax_id character varying(40) NOT NULL,
    country character varying(2) NOT NULL,
    currency character varying(3) NOT NULL,
    time_zone character varying(60) NOT NULL,
    language character varying(5) NOT NULL,
    decimal_separator character varying(1) NOT NULL,
    date_order character varying(3) NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT only_one_company CHECK ((id = 1))
);


ALTER TABLE public.shell_company ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_companyevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    tax_id character varying(40) NOT NULL,
    country character varying(2) NOT NULL,
    currency character varying(3) NOT NULL,
    time_zone character varying(60) NOT NULL,
    language character varying(5) NOT NULL,
    decimal_separator character varying(1) NOT NULL,
    date_order character varying(3) NOT NULL,
    is_demo boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.shell_companyevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_companyevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_customfield (
    id bigint NOT NULL,
    records character varying(20) NOT NULL,
    key character varying(30) NOT NULL,
    label character varying(60) NOT NULL,
    helps character varying(200) NOT NULL,
    kind character varying(10) NOT NULL,
    refers_to character varying(20) NOT NULL,
    currency character varying(3) NOT NULL,
    is_needed boolean NOT NULL,
    needed_roles character varying(20)[] NOT NULL,
    needed_kinds character varying(20)[] NOT NULL,
    on_merge character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    is_archived boolean NOT NULL,
    choices_id bigint,
    CONSTRAINT choices_have_a_list CHECK ((((choices_id IS NOT NULL) AND ((kind)::text = 'choice'::text)) OR ((NOT ((kind)::text = 'choice'::text)) AND (choices_id IS NULL)))),
    CONSTRAINT money_has_a_currency CHECK (((((currency)::text ~ '^[A-Z]{3}$'::text) AND ((kind)::text = 'money'::text)) OR ((NOT ((kind)::text = 'money'::text)) AND ((currency)::text = ''::text)))),
    CONSTRAINT references_say_to_what CHECK (((((kind)::text = 'reference'::text) AND ((refers_to)::text > ''::text)) OR ((NOT ((kind)::text = 'reference'::text)) AND ((refers_to)::text = ''::text))))
);


ALTER TABLE public.shell_customfield ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_customfield_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_delegation (
    id bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    because character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    giver_id bigint NOT NULL,
    taker_id bigint NOT NULL,
    CONSTRAINT delegation_has_days CHECK ((ends_on >= starts_on)),
    CONSTRAINT delegation_to_another CHECK ((NOT (giver_id = taker_id)))
);


ALTER TABLE public.shell_delegation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_delegation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_delegationevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    because character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    giver_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    taker_id bigint NOT NULL
);


ALTER TABLE public.shell_delegationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_delegationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_draft (
    id bigint NOT NULL,
    form character varying(20) NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_exportfile (
    id bigint NOT NULL,
    records character varying(40) NOT NULL,
    query text NOT NULL,
    chosen jsonb NOT NULL,
    format character varying(4) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    path character varying(200) NOT NULL,
    rows integer NOT NULL,
    expires_at timestamp with time zone,
    asked_by_id bigint NOT NULL,
    job_id bigint
);


ALTER TABLE public.shell_exportfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_exportfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_fieldlimit (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    field character varying(60) NOT NULL,
    access character varying(6) NOT NULL,
    CONSTRAINT a_limit_limits CHECK (((access)::text = ANY ((ARRAY['hidden'::character varying, 'read'::character varying])::text[])))
);


ALTER TABLE public.shell_fieldlimit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_fieldlimit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_fieldlimitevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    field character varying(60) NOT NULL,
    access character varying(6) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.shell_fieldlimitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_fieldlimitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_following (
    id bigint NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_following ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_following_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_givenanswer (
    id bigint NOT NULL,
    told character varying(255) NOT NULL,
    digest character varying(64) NOT NULL,
    status smallint,
    body bytea,
    at timestamp with time zone NOT NULL,
    key_id bigint NOT NULL
);


ALTER TABLE public.shell_givenanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_givenanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_identity (
    id bigint NOT NULL,
    issuer character varying(300) NOT NULL,
    subject character varying(255) NOT NULL,
    first_used_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_identity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_identity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_identityprovider (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    issuer character varying(300) NOT NULL,
    client_id character varying(200) NOT NULL,
    sealed_secret text NOT NULL,
    is_on boolean NOT NULL,
    CONSTRAINT only_one_provider CHECK ((id = 1))
);


ALTER TABLE public.shell_identityprovider ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_identityprovider_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE UNLOGGED TABLE public.shell_keytally (
    key_id bigint NOT NULL,
    minute bigint NOT NULL,
    count integer NOT NULL
);


CREATE TABLE public.shell_live (
    id bigint NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind text NOT NULL,
    subject_id bigint,
    person_id bigint,
    actor_id bigint
);


ALTER TABLE public.shell_live ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.shell_live_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_longjob (
    id bigint NOT NULL,
    kind character varying(80) NOT NULL,
    title character varying(200) NOT NULL,
    page character varying(300) NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint,
    asked jsonb NOT NULL,
    asked_by_name character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    queue_id bigint,
    attempt smallint NOT NULL,
    cancel_asked_at timestamp with time zone,
    doing character varying(200) NOT NULL,
    done bigint NOT NULL,
    total bigint NOT NULL,
    counted_from timestamp with time zone,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    result jsonb,
    error character varying(500) NOT NULL,
    asked_by_id bigint,
    CONSTRAINT longjob_over_has_its_hour CHECK (((((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[])) OR (finished_at IS NOT NULL)) AND (1 = (
CASE
    WHEN ((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[])) THEN 1
    ELSE 0
END +
CASE
    WHEN (finished_at IS NOT NULL) THEN 1
    ELSE 0
END))))
);


ALTER TABLE public.shell_longjob ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_longjob_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_mark (
    subject text NOT NULL,
    mark uuid DEFAULT gen_random_uuid() NOT NULL
);


CREATE TABLE public.shell_notice (
    id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint,
    in_page boolean NOT NULL,
    by_mail boolean NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    activity_id bigint NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_noticechoice (
    id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    in_page boolean NOT NULL,
    by_mail boolean NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_noticechoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_noticechoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_noticehabits (
    person_id bigint NOT NULL,
    digest character varying(6) NOT NULL,
    quiet_from time without time zone,
    quiet_until time without time zone,
    quiet_when_closed boolean NOT NULL,
    mailed_at timestamp with time zone,
    CONSTRAINT quiet_has_both_hours CHECK ((((quiet_from IS NULL) AND (quiet_until IS NULL)) OR ((quiet_from IS NOT NULL) AND (quiet_until IS NOT NULL))))
);


CREATE TABLE public.shell_opensession (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    agent character varying(300) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.shell_opensession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_opensession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_ownrole (
    id bigint NOT NULL,
    slug character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    based_on character varying(20) NOT NULL
);


ALTER TABLE public.shell_ownrole ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_ownrole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_recentrecord (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    record_id bigint NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shell_recentrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_recentrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_retentionterm (
    key character varying(30) NOT NULL,
    months smallint NOT NULL,
    changed_at timestamp with time zone,
    changed_by_name character varying(200) NOT NULL
);


CREATE TABLE public.shell_rolescope (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    area character varying(60) NOT NULL,
    scope character varying(5) NOT NULL
);


ALTER TABLE public.shell_rolescope ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_rolescope_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_rolescopeevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    area character varying(60) NOT NULL,
    scope character varying(5) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.shell_rolescopeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_rolescopeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_savedview (
    id bigint NOT NULL,
    records character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    query text NOT NULL,
    share character varying(7) NOT NULL,
    is_at_head boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    owner_id bigint NOT NULL,
    team_id bigint,
    CONSTRAINT view_of_a_team_has_one CHECK (((((share)::text = 'team'::text) OR (team_id IS NULL)) AND (1 = (
CASE
    WHEN ((share)::text = 'team'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (team_id IS NULL) THEN 1
    ELSE 0
END))))
);


ALTER TABLE public.shell_savedview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_savedview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_schedule (
    id bigint NOT NULL,
    has_own_week boolean NOT NULL,
    time_zone character varying(60) NOT NULL,
    country character varying(2) NOT NULL,
    region character varying(10) NOT NULL,
    works_on_holidays boolean,
    person_id bigint,
    team_id bigint,
    CONSTRAINT schedule_of_team_or_person CHECK (((team_id IS NULL) OR (person_id IS NULL)))
);


ALTER TABLE public.shell_schedule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_schedule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_searchentry (
    kind character varying(20) NOT NULL,
    record_id bigint NOT NULL,
    words tsvector NOT NULL
);


CREATE TABLE public.shell_settingsversion (
    id bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    made_by_name character varying(200) NOT NULL,
    document jsonb NOT NULL,
    changed jsonb NOT NULL
);


ALTER TABLE public.shell_settingsversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_settingsversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_shift (
    id bigint NOT NULL,
    weekday smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    schedule_id bigint NOT NULL,
    CONSTRAINT shift_on_a_weekday CHECK (((weekday >= 0) AND (weekday <= 6)))
);


ALTER TABLE public.shell_shift ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_shift_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_signinlink (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    user_id bigint
);


ALTER TABLE public.shell_signinlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_signinlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_signinpolicy (
    id bigint NOT NULL,
    second_factor character varying(14) NOT NULL,
    CONSTRAINT only_one_policy CHECK ((id = 1))
);


ALTER TABLE public.shell_signinpolicy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_signinpolicy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_specialday (
    id bigint NOT NULL,
    "on" date NOT NULL,
    name character varying(100) NOT NULL,
    opens time without time zone,
    closes time without time zone,
    schedule_id bigint NOT NULL,
    CONSTRAINT special_day_has_both_hours CHECK ((((closes IS NULL) AND (opens IS NULL)) OR ((opens IS NOT NULL) AND (closes IS NOT NULL))))
);


ALTER TABLE public.shell_specialday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_specialday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_task (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    due_at timestamp with time zone,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by_name character varying(200) NOT NULL,
    done_at timestamp with time zone,
    done_by_name character varying(200) NOT NULL,
    assignee_id bigint,
    after_id bigint,
    remind_at timestamp with time zone,
    remind_before character varying(10) NOT NULL,
    reminded_at timestamp with time zone,
    rule character varying(120) NOT NULL,
    team_id bigint,
    CONSTRAINT task_is_of_a_person_or_a_team CHECK ((((assignee_id IS NULL) AND (team_id IS NOT NULL)) OR ((assignee_id IS NOT NULL) AND (team_id IS NULL)))),
    CONSTRAINT task_that_recurs_has_a_date CHECK ((((rule)::text = ''::text) OR (due_at IS NOT NULL)))
);


ALTER TABLE public.shell_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_taskevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    due_at timestamp with time zone,
    subject_kind character varying(40) NOT NULL,
    subject_id bigint,
    created_at timestamp with time zone NOT NULL,
    created_by_name character varying(200) NOT NULL,
    done_at timestamp with time zone,
    done_by_name character varying(200) NOT NULL,
    rule character varying(120) NOT NULL,
    remind_before character varying(10) NOT NULL,
    remind_at timestamp with time zone,
    after_id bigint,
    assignee_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint
);


ALTER TABLE public.shell_taskevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_taskevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_taskown (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    task_id bigint NOT NULL,
    CONSTRAINT task_own_of_its_kind CHECK ((((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'text'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text > ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'number'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'money'::text) AND (number IS NOT NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NOT NULL) AND ((kind)::text = 'date'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NOT NULL) AND (day IS NULL) AND ((kind)::text = 'choice'::text) AND (number IS NULL) AND (refers_to IS NULL) AND ((text)::text = ''::text)) OR ((choice_id IS NULL) AND (day IS NULL) AND ((kind)::text = 'reference'::text) AND (number IS NULL) AND (refers_to IS NOT NULL) AND ((text)::text = ''::text))))
);


ALTER TABLE public.shell_taskown ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_taskown_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_team (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    parent_id bigint
);


ALTER TABLE public.shell_team ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_team_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_teamevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.shell_teamevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_teamevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_touchedmonth (
    id bigint NOT NULL,
    fact character varying(20) NOT NULL,
    month date NOT NULL,
    weight bigint NOT NULL
);


ALTER TABLE public.shell_touchedmonth ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_touchedmonth_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    full_name character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    language character varying(5) NOT NULL,
    theme character varying(5) NOT NULL,
    density character varying(12) NOT NULL,
    is_active boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    team_id bigint,
    contrast character varying(4) NOT NULL,
    uses_shortcuts boolean NOT NULL
);


ALTER TABLE public.shell_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_userevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    full_name character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    is_active boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint
);


ALTER TABLE public.shell_userevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_userevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_viewas (
    id bigint NOT NULL,
    because character varying(300) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    person_id bigint NOT NULL,
    viewer_id bigint NOT NULL,
    CONSTRAINT view_as_another CHECK ((NOT (viewer_id = person_id)))
);


ALTER TABLE public.shell_viewas ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_viewas_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.shell_viewplace (
    id bigint NOT NULL,
    records character varying(40) NOT NULL,
    is_at_head boolean,
    opens_first boolean NOT NULL,
    person_id bigint NOT NULL,
    view_id bigint NOT NULL
);


ALTER TABLE public.shell_viewplace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_viewplace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.workspace_demo_extent (
    "table" character varying(63) NOT NULL,
    last_id bigint NOT NULL
);


CREATE TABLE public.workspace_handedrecord (
    id bigint NOT NULL,
    holding character varying(20) NOT NULL,
    record_id bigint NOT NULL,
    about_id bigint,
    words character varying(300) NOT NULL,
    before jsonb,
    returned_at timestamp with time zone,
    receiver_id bigint,
    hand_over_id bigint NOT NULL
);


ALTER TABLE public.workspace_handedrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workspace_handedrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.workspace_handover (
    id bigint NOT NULL,
    person_name character varying(200) NOT NULL,
    because character varying(10) NOT NULL,
    note text NOT NULL,
    state character varying(10) NOT NULL,
    by character varying(10) NOT NULL,
    receivers jsonb NOT NULL,
    places jsonb NOT NULL,
    keeps_together boolean NOT NULL,
    is_whole boolean NOT NULL,
    made_by_name character varying(200) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    given_at timestamp with time zone,
    returned_at timestamp with time zone,
    returned_by_name character varying(200) NOT NULL,
    job_id bigint,
    made_by_id bigint,
    person_id bigint,
    rest_to_id bigint
);


ALTER TABLE public.workspace_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workspace_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.workspace_handovershare (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    unit bigint NOT NULL,
    by_hand boolean NOT NULL,
    hand_over_id bigint NOT NULL,
    receiver_id bigint NOT NULL
);


ALTER TABLE public.workspace_handovershare ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workspace_handovershare_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.workspace_steps_put_away (
    person_id bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


INSERT INTO public.auth_permission VALUES
	(1, 'Can add hand over', 5, 'add_handover'),
	(2, 'Can change hand over', 5, 'change_handover'),
	(3, 'Can delete hand over', 5, 'delete_handover'),
	(4, 'Can view hand over', 5, 'view_handover'),
	(5, 'Can add handed record', 6, 'add_handedrecord'),
	(6, 'Can change handed record', 6, 'change_handedrecord'),
	(7, 'Can delete handed record', 6, 'delete_handedrecord'),
	(8, 'Can view handed record', 6, 'view_handedrecord'),
	(9, 'Can add hand over share', 7, 'add_handovershare'),
	(10, 'Can change hand over share', 7, 'change_handovershare'),
	(11, 'Can delete hand over share', 7, 'delete_handovershare'),
	(12, 'Can view hand over share', 7, 'view_handovershare'),
	(13, 'Can add demo extent', 8, 'add_demoextent'),
	(14, 'Can change demo extent', 8, 'change_demoextent'),
	(15, 'Can delete demo extent', 8, 'delete_demoextent'),
	(16, 'Can view demo extent', 8, 'view_demoextent'),
	(17, 'Can add steps put away', 9, 'add_stepsputaway'),
	(18, 'Can change steps put away', 9, 'change_stepsputaway'),
	(19, 'Can delete steps put away', 9, 'delete_stepsputaway'),
	(20, 'Can view steps put away', 9, 'view_stepsputaway'),
	(21, 'Can add matrix settings', 10, 'add_matrixsettings'),
	(22, 'Can change matrix settings', 10, 'change_matrixsettings'),
	(23, 'Can delete matrix settings', 10, 'delete_matrixsettings'),
	(24, 'Can view matrix settings', 10, 'view_matrixsettings'),
	(25, 'Can add matrix close', 11, 'add_matrixclose'),
	(26, 'Can change matrix close', 11, 'change_matrixclose'),
	(27, 'Can delete matrix close', 11, 'delete_matrixclose'),
	(28, 'Can view matrix close', 11, 'view_matrixclose'),
	(29, 'Can add matrix cell', 12, 'add_matrixcell'),
	(30, 'Can change matrix cell', 12, 'change_matrixcell'),
	(31, 'Can delete matrix cell', 12, 'delete_matrixcell'),
	(32, 'Can view matrix cell', 12, 'view_matrixcell'),
	(33, 'Can add matrix flow', 13, 'add_matrixflow'),
	(34, 'Can change matrix flow', 13, 'change_matrixflow'),
	(35, 'Can delete matrix flow', 13, 'delete_matrixflow'),
	(36, 'Can view matrix flow', 13, 'view_matrixflow'),
	(37, 'Can add customer profit', 14, 'add_customerprofit'),
	(38, 'Can change customer profit', 14, 'change_customerprofit'),
	(39, 'Can delete customer profit', 14, 'delete_customerprofit'),
	(40, 'Can view customer profit', 14, 'view_customerprofit'),
	(41, 'Can add profit run', 15, 'add_profitrun'),
	(42, 'Can change profit run', 15, 'change_profitrun'),
	(43, 'Can delete profit run', 15, 'delete_profitrun'),
	(44, 'Can view profit run', 15, 'view_profitrun'),
	(45, 'Can add unit cost', 16, 'add_unitcost'),
	(46, 'Can change unit cost', 16, 'change_unitcost'),
	(47, 'Can delete unit cost', 16, 'delete_unitcost'),
	(48, 'Can view unit cost', 16, 'view_unitcost'),
	(49, 'Can add report', 17, 'add_report'),
	(50, 'Can change report', 17, 'change_report'),
	(51, 'Can delete report', 17, 'delete_report'),
	(52, 'Can view report', 17, 'view_report'),
	(53, 'Can add import', 18, 'add_import'),
	(54, 'Can change import', 18, 'change_import'),
	(55, 'Can delete import', 18, 'delete_import'),
	(56, 'Can view import', 18, 'view_import'),
	(57, 'Can add import change', 19, 'add_importchange'),
	(58, 'Can change import change', 19, 'change_importchange'),
	(59, 'Can delete import change', 19, 'delete_importchange'),
	(60, 'Can view import change', 19, 'view_importchange'),
	(61, 'Can add incomplete document', 20, 'add_incompletedocument'),
	(62, 'Can change incomplete document', 20, 'change_incompletedocument'),
	(63, 'Can delete incomplete document', 20, 'delete_incompletedocument'),
	(64, 'Can view incomplete document', 20, 'view_incompletedocument'),
	(65, 'Can add mapping memory', 21, 'add_mappingmemory'),
	(66, 'Can change mapping memory', 21, 'change_mappingmemory'),
	(67, 'Can delete mapping memory', 21, 'delete_mappingmemory'),
	(68, 'Can view mapping memory', 21, 'view_mappingmemory'),
	(69, 'Can add return doubt', 22, 'add_returndoubt'),
	(70, 'Can change return doubt', 22, 'change_returndoubt'),
	(71, 'Can delete return doubt', 22, 'delete_returndoubt'),
	(72, 'Can view return doubt', 22, 'view_returndoubt'),
	(73, 'Can add interaction', 23, 'add_interaction'),
	(74, 'Can change interaction', 23, 'change_interaction'),
	(75, 'Can delete interaction', 23, 'delete_interaction'),
	(76, 'Can view interaction', 23, 'view_interaction'),
	(77, 'Can add strength', 24, 'add_strength'),
	(78, 'Can change strength', 24, 'change_strength'),
	(79, 'Can delete strength', 24, 'delete_strength'),
	(80, 'Can view strength', 24, 'view_strength'),
	(81, 'Can add interaction event', 25, 'add_interactionevent'),
	(82, 'Can change interaction event', 25, 'change_interactionevent'),
	(83, 'Can delete interaction event', 25, 'delete_interactionevent'),
	(84, 'Can view interaction event', 25, 'view_interactionevent'),
	(85, 'Can add interaction own', 26, 'add_interactionown'),
	(86, 'Can change interaction own', 26, 'change_interactionown'),
	(87, 'Can delete interaction own', 26, 'delete_interactionown'),
	(88, 'Can view interaction own', 26, 'view_interactionown'),
	(89, 'Can add month touched', 27, 'add_monthtouched'),
	(90, 'Can change month touched', 27, 'change_monthtouched'),
	(91, 'Can delete month touched', 27, 'delete_monthtouched'),
	(92, 'Can view month touched', 27, 'view_monthtouched'),
	(93, 'Can add shop', 28, 'add_shop'),
	(94, 'Can change shop', 28, 'change_shop'),
	(95, 'Can delete shop', 28, 'delete_shop'),
	(96, 'Can view shop', 28, 'view_shop'),
	(97, 'Can add category', 29, 'add_category'),
	(98, 'Can change category', 29, 'change_category'),
	(99, 'Can delete category', 29, 'delete_category'),
	(100, 'Can view category', 29, 'view_category');
INSERT INTO public.auth_permission VALUES
	(101, 'Can add exchange rate', 30, 'add_exchangerate'),
	(102, 'Can change exchange rate', 30, 'change_exchangerate'),
	(103, 'Can delete exchange rate', 30, 'delete_exchangerate'),
	(104, 'Can view exchange rate', 30, 'view_exchangerate'),
	(105, 'Can add product', 31, 'add_product'),
	(106, 'Can change product', 31, 'change_product'),
	(107, 'Can delete product', 31, 'delete_product'),
	(108, 'Can view product', 31, 'view_product'),
	(109, 'Can add purchase', 32, 'add_purchase'),
	(110, 'Can change purchase', 32, 'change_purchase'),
	(111, 'Can delete purchase', 32, 'delete_purchase'),
	(112, 'Can view purchase', 32, 'view_purchase'),
	(113, 'Can add payment', 33, 'add_payment'),
	(114, 'Can change payment', 33, 'change_payment'),
	(115, 'Can delete payment', 33, 'delete_payment'),
	(116, 'Can view payment', 33, 'view_payment'),
	(117, 'Can add purchase line', 34, 'add_purchaseline'),
	(118, 'Can change purchase line', 34, 'change_purchaseline'),
	(119, 'Can delete purchase line', 34, 'delete_purchaseline'),
	(120, 'Can view purchase line', 34, 'view_purchaseline'),
	(121, 'Can add payment event', 35, 'add_paymentevent'),
	(122, 'Can change payment event', 35, 'change_paymentevent'),
	(123, 'Can delete payment event', 35, 'delete_paymentevent'),
	(124, 'Can view payment event', 35, 'view_paymentevent'),
	(125, 'Can add purchase event', 36, 'add_purchaseevent'),
	(126, 'Can change purchase event', 36, 'change_purchaseevent'),
	(127, 'Can delete purchase event', 36, 'delete_purchaseevent'),
	(128, 'Can view purchase event', 36, 'view_purchaseevent'),
	(129, 'Can add purchase line event', 37, 'add_purchaselineevent'),
	(130, 'Can change purchase line event', 37, 'change_purchaselineevent'),
	(131, 'Can delete purchase line event', 37, 'delete_purchaselineevent'),
	(132, 'Can view purchase line event', 37, 'view_purchaselineevent'),
	(133, 'Can add product own', 38, 'add_productown'),
	(134, 'Can change product own', 38, 'change_productown'),
	(135, 'Can delete product own', 38, 'delete_productown'),
	(136, 'Can view product own', 38, 'view_productown'),
	(137, 'Can add purchase own', 39, 'add_purchaseown'),
	(138, 'Can change purchase own', 39, 'change_purchaseown'),
	(139, 'Can delete purchase own', 39, 'delete_purchaseown'),
	(140, 'Can view purchase own', 39, 'view_purchaseown'),
	(141, 'Can add customer', 40, 'add_customer'),
	(142, 'Can change customer', 40, 'change_customer'),
	(143, 'Can delete customer', 40, 'delete_customer'),
	(144, 'Can view customer', 40, 'view_customer'),
	(145, 'Can add tag', 41, 'add_tag'),
	(146, 'Can change tag', 41, 'change_tag'),
	(147, 'Can delete tag', 41, 'delete_tag'),
	(148, 'Can view tag', 41, 'view_tag'),
	(149, 'Can add address', 42, 'add_address'),
	(150, 'Can change address', 42, 'change_address'),
	(151, 'Can delete address', 42, 'delete_address'),
	(152, 'Can view address', 42, 'view_address'),
	(153, 'Can add remark', 43, 'add_remark'),
	(154, 'Can change remark', 43, 'change_remark'),
	(155, 'Can delete remark', 43, 'delete_remark'),
	(156, 'Can view remark', 43, 'view_remark'),
	(157, 'Can add standing', 44, 'add_standing'),
	(158, 'Can change standing', 44, 'change_standing'),
	(159, 'Can delete standing', 44, 'delete_standing'),
	(160, 'Can view standing', 44, 'view_standing'),
	(161, 'Can add contact point', 45, 'add_contactpoint'),
	(162, 'Can change contact point', 45, 'change_contactpoint'),
	(163, 'Can delete contact point', 45, 'delete_contactpoint'),
	(164, 'Can view contact point', 45, 'view_contactpoint'),
	(165, 'Can add class change', 46, 'add_classchange'),
	(166, 'Can change class change', 46, 'change_classchange'),
	(167, 'Can delete class change', 46, 'delete_classchange'),
	(168, 'Can view class change', 46, 'view_classchange'),
	(169, 'Can add external id', 47, 'add_externalid'),
	(170, 'Can change external id', 47, 'change_externalid'),
	(171, 'Can delete external id', 47, 'delete_externalid'),
	(172, 'Can view external id', 47, 'view_externalid'),
	(173, 'Can add identity document', 48, 'add_identitydocument'),
	(174, 'Can change identity document', 48, 'change_identitydocument'),
	(175, 'Can delete identity document', 48, 'delete_identitydocument'),
	(176, 'Can view identity document', 48, 'view_identitydocument'),
	(177, 'Can add relationship', 49, 'add_relationship'),
	(178, 'Can change relationship', 49, 'change_relationship'),
	(179, 'Can delete relationship', 49, 'delete_relationship'),
	(180, 'Can view relationship', 49, 'view_relationship'),
	(181, 'Can add name word', 50, 'add_nameword'),
	(182, 'Can change name word', 50, 'change_nameword'),
	(183, 'Can delete name word', 50, 'delete_nameword'),
	(184, 'Can view name word', 50, 'view_nameword'),
	(185, 'Can add search text', 51, 'add_searchtext'),
	(186, 'Can change search text', 51, 'change_searchtext'),
	(187, 'Can delete search text', 51, 'delete_searchtext'),
	(188, 'Can view search text', 51, 'view_searchtext'),
	(189, 'Can add consent evidence', 52, 'add_consentevidence'),
	(190, 'Can change consent evidence', 52, 'change_consentevidence'),
	(191, 'Can delete consent evidence', 52, 'delete_consentevidence'),
	(192, 'Can view consent evidence', 52, 'view_consentevidence'),
	(193, 'Can add contact purpose', 53, 'add_contactpurpose'),
	(194, 'Can change contact purpose', 53, 'change_contactpurpose'),
	(195, 'Can delete contact purpose', 53, 'delete_contactpurpose'),
	(196, 'Can view contact purpose', 53, 'view_contactpurpose'),
	(197, 'Can add recipient place', 54, 'add_recipientplace'),
	(198, 'Can change recipient place', 54, 'change_recipientplace'),
	(199, 'Can delete recipient place', 54, 'delete_recipientplace'),
	(200, 'Can view recipient place', 54, 'view_recipientplace');
INSERT INTO public.auth_permission VALUES
	(201, 'Can add suppression list', 55, 'add_suppressionlist'),
	(202, 'Can change suppression list', 55, 'change_suppressionlist'),
	(203, 'Can delete suppression list', 55, 'delete_suppressionlist'),
	(204, 'Can view suppression list', 55, 'view_suppressionlist'),
	(205, 'Can add company contact rules', 56, 'add_companycontactrules'),
	(206, 'Can change company contact rules', 56, 'change_companycontactrules'),
	(207, 'Can delete company contact rules', 56, 'delete_companycontactrules'),
	(208, 'Can view company contact rules', 56, 'view_companycontactrules'),
	(209, 'Can add notice', 57, 'add_notice'),
	(210, 'Can change notice', 57, 'change_notice'),
	(211, 'Can delete notice', 57, 'delete_notice'),
	(212, 'Can view notice', 57, 'view_notice'),
	(213, 'Can add contact decision', 58, 'add_contactdecision'),
	(214, 'Can change contact decision', 58, 'change_contactdecision'),
	(215, 'Can delete contact decision', 58, 'delete_contactdecision'),
	(216, 'Can view contact decision', 58, 'view_contactdecision'),
	(217, 'Can add consent record', 59, 'add_consentrecord'),
	(218, 'Can change consent record', 59, 'change_consentrecord'),
	(219, 'Can delete consent record', 59, 'delete_consentrecord'),
	(220, 'Can view consent record', 59, 'view_consentrecord'),
	(221, 'Can add reserved contact', 60, 'add_reservedcontact'),
	(222, 'Can change reserved contact', 60, 'change_reservedcontact'),
	(223, 'Can delete reserved contact', 60, 'delete_reservedcontact'),
	(224, 'Can view reserved contact', 60, 'view_reservedcontact'),
	(225, 'Can add suppressed point', 61, 'add_suppressedpoint'),
	(226, 'Can change suppressed point', 61, 'change_suppressedpoint'),
	(227, 'Can delete suppressed point', 61, 'delete_suppressedpoint'),
	(228, 'Can view suppressed point', 61, 'view_suppressedpoint'),
	(229, 'Can add taught meaning', 62, 'add_taughtmeaning'),
	(230, 'Can change taught meaning', 62, 'change_taughtmeaning'),
	(231, 'Can delete taught meaning', 62, 'delete_taughtmeaning'),
	(232, 'Can view taught meaning', 62, 'view_taughtmeaning'),
	(233, 'Can add duplicate pair', 63, 'add_duplicatepair'),
	(234, 'Can change duplicate pair', 63, 'change_duplicatepair'),
	(235, 'Can delete duplicate pair', 63, 'delete_duplicatepair'),
	(236, 'Can view duplicate pair', 63, 'view_duplicatepair'),
	(237, 'Can add letter text', 64, 'add_lettertext'),
	(238, 'Can change letter text', 64, 'change_lettertext'),
	(239, 'Can delete letter text', 64, 'delete_lettertext'),
	(240, 'Can view letter text', 64, 'view_lettertext'),
	(241, 'Can add rights request', 65, 'add_rightsrequest'),
	(242, 'Can change rights request', 65, 'change_rightsrequest'),
	(243, 'Can delete rights request', 65, 'delete_rightsrequest'),
	(244, 'Can view rights request', 65, 'view_rightsrequest'),
	(245, 'Can add rights file', 66, 'add_rightsfile'),
	(246, 'Can change rights file', 66, 'change_rightsfile'),
	(247, 'Can delete rights file', 66, 'delete_rightsfile'),
	(248, 'Can view rights file', 66, 'view_rightsfile'),
	(249, 'Can add rights answer', 67, 'add_rightsanswer'),
	(250, 'Can change rights answer', 67, 'change_rightsanswer'),
	(251, 'Can delete rights answer', 67, 'delete_rightsanswer'),
	(252, 'Can view rights answer', 67, 'view_rightsanswer'),
	(253, 'Can add identity check', 68, 'add_identitycheck'),
	(254, 'Can change identity check', 68, 'change_identitycheck'),
	(255, 'Can delete identity check', 68, 'delete_identitycheck'),
	(256, 'Can view identity check', 68, 'view_identitycheck'),
	(257, 'Can add erasure', 69, 'add_erasure'),
	(258, 'Can change erasure', 69, 'change_erasure'),
	(259, 'Can delete erasure', 69, 'delete_erasure'),
	(260, 'Can view erasure', 69, 'view_erasure'),
	(261, 'Can add blocking', 70, 'add_blocking'),
	(262, 'Can change blocking', 70, 'change_blocking'),
	(263, 'Can delete blocking', 70, 'delete_blocking'),
	(264, 'Can view blocking', 70, 'view_blocking'),
	(265, 'Can add rights step', 71, 'add_rightsstep'),
	(266, 'Can change rights step', 71, 'change_rightsstep'),
	(267, 'Can delete rights step', 71, 'delete_rightsstep'),
	(268, 'Can view rights step', 71, 'view_rightsstep'),
	(269, 'Can add tombstone', 72, 'add_tombstone'),
	(270, 'Can change tombstone', 72, 'change_tombstone'),
	(271, 'Can delete tombstone', 72, 'delete_tombstone'),
	(272, 'Can view tombstone', 72, 'view_tombstone'),
	(273, 'Can add legal hold', 73, 'add_legalhold'),
	(274, 'Can change legal hold', 73, 'change_legalhold'),
	(275, 'Can delete legal hold', 73, 'delete_legalhold'),
	(276, 'Can view legal hold', 73, 'view_legalhold'),
	(277, 'Can add rights desk', 74, 'add_rightsdesk'),
	(278, 'Can change rights desk', 74, 'change_rightsdesk'),
	(279, 'Can delete rights desk', 74, 'delete_rightsdesk'),
	(280, 'Can view rights desk', 74, 'view_rightsdesk'),
	(281, 'Can add merge run', 75, 'add_mergerun'),
	(282, 'Can change merge run', 75, 'change_mergerun'),
	(283, 'Can delete merge run', 75, 'delete_mergerun'),
	(284, 'Can view merge run', 75, 'view_mergerun'),
	(285, 'Can add merge', 76, 'add_merge'),
	(286, 'Can change merge', 76, 'change_merge'),
	(287, 'Can delete merge', 76, 'delete_merge'),
	(288, 'Can view merge', 76, 'view_merge'),
	(289, 'Can add merge rules', 77, 'add_mergerules'),
	(290, 'Can change merge rules', 77, 'change_mergerules'),
	(291, 'Can delete merge rules', 77, 'delete_mergerules'),
	(292, 'Can view merge rules', 77, 'view_mergerules'),
	(293, 'Can add quality settings', 78, 'add_qualitysettings'),
	(294, 'Can change quality settings', 78, 'change_qualitysettings'),
	(295, 'Can delete quality settings', 78, 'delete_qualitysettings'),
	(296, 'Can view quality settings', 78, 'view_qualitysettings'),
	(297, 'Can add cleansing run', 79, 'add_cleansingrun'),
	(298, 'Can change cleansing run', 79, 'change_cleansingrun'),
	(299, 'Can delete cleansing run', 79, 'delete_cleansingrun'),
	(300, 'Can view cleansing run', 79, 'view_cleansingrun');
INSERT INTO public.auth_permission VALUES
	(301, 'Can add entry standard', 80, 'add_entrystandard'),
	(302, 'Can change entry standard', 80, 'change_entrystandard'),
	(303, 'Can delete entry standard', 80, 'delete_entrystandard'),
	(304, 'Can view entry standard', 80, 'view_entrystandard'),
	(305, 'Can add quality due', 81, 'add_qualitydue'),
	(306, 'Can change quality due', 81, 'change_qualitydue'),
	(307, 'Can delete quality due', 81, 'delete_qualitydue'),
	(308, 'Can view quality due', 81, 'view_qualitydue'),
	(309, 'Can add quality score', 82, 'add_qualityscore'),
	(310, 'Can change quality score', 82, 'change_qualityscore'),
	(311, 'Can delete quality score', 82, 'delete_qualityscore'),
	(312, 'Can view quality score', 82, 'view_qualityscore'),
	(313, 'Can add quality snapshot', 83, 'add_qualitysnapshot'),
	(314, 'Can change quality snapshot', 83, 'change_qualitysnapshot'),
	(315, 'Can delete quality snapshot', 83, 'delete_qualitysnapshot'),
	(316, 'Can view quality snapshot', 83, 'view_qualitysnapshot'),
	(317, 'Can add quality tally', 84, 'add_qualitytally'),
	(318, 'Can change quality tally', 84, 'change_qualitytally'),
	(319, 'Can delete quality tally', 84, 'delete_qualitytally'),
	(320, 'Can view quality tally', 84, 'view_qualitytally'),
	(321, 'Can add cleansing change', 85, 'add_cleansingchange'),
	(322, 'Can change cleansing change', 85, 'change_cleansingchange'),
	(323, 'Can delete cleansing change', 85, 'delete_cleansingchange'),
	(324, 'Can view cleansing change', 85, 'view_cleansingchange'),
	(325, 'Can add duplicate model', 86, 'add_duplicatemodel'),
	(326, 'Can change duplicate model', 86, 'change_duplicatemodel'),
	(327, 'Can delete duplicate model', 86, 'delete_duplicatemodel'),
	(328, 'Can view duplicate model', 86, 'view_duplicatemodel'),
	(329, 'Can add rights intake', 87, 'add_rightsintake'),
	(330, 'Can change rights intake', 87, 'change_rightsintake'),
	(331, 'Can delete rights intake', 87, 'delete_rightsintake'),
	(332, 'Can view rights intake', 87, 'view_rightsintake'),
	(333, 'Can add own value', 88, 'add_ownvalue'),
	(334, 'Can change own value', 88, 'change_ownvalue'),
	(335, 'Can delete own value', 88, 'delete_ownvalue'),
	(336, 'Can view own value', 88, 'view_ownvalue'),
	(337, 'Can add address event', 89, 'add_addressevent'),
	(338, 'Can change address event', 89, 'change_addressevent'),
	(339, 'Can delete address event', 89, 'delete_addressevent'),
	(340, 'Can view address event', 89, 'view_addressevent'),
	(341, 'Can add contact point event', 90, 'add_contactpointevent'),
	(342, 'Can change contact point event', 90, 'change_contactpointevent'),
	(343, 'Can delete contact point event', 90, 'delete_contactpointevent'),
	(344, 'Can view contact point event', 90, 'view_contactpointevent'),
	(345, 'Can add customer event', 91, 'add_customerevent'),
	(346, 'Can change customer event', 91, 'change_customerevent'),
	(347, 'Can delete customer event', 91, 'delete_customerevent'),
	(348, 'Can view customer event', 91, 'view_customerevent'),
	(349, 'Can add customer tag event', 92, 'add_customertagevent'),
	(350, 'Can change customer tag event', 92, 'change_customertagevent'),
	(351, 'Can delete customer tag event', 92, 'delete_customertagevent'),
	(352, 'Can view customer tag event', 92, 'view_customertagevent'),
	(353, 'Can add external id event', 93, 'add_externalidevent'),
	(354, 'Can change external id event', 93, 'change_externalidevent'),
	(355, 'Can delete external id event', 93, 'delete_externalidevent'),
	(356, 'Can view external id event', 93, 'view_externalidevent'),
	(357, 'Can add identity document event', 94, 'add_identitydocumentevent'),
	(358, 'Can change identity document event', 94, 'change_identitydocumentevent'),
	(359, 'Can delete identity document event', 94, 'delete_identitydocumentevent'),
	(360, 'Can view identity document event', 94, 'view_identitydocumentevent'),
	(361, 'Can add relationship event', 95, 'add_relationshipevent'),
	(362, 'Can change relationship event', 95, 'change_relationshipevent'),
	(363, 'Can delete relationship event', 95, 'delete_relationshipevent'),
	(364, 'Can view relationship event', 95, 'view_relationshipevent'),
	(365, 'Can add remark event', 96, 'add_remarkevent'),
	(366, 'Can change remark event', 96, 'change_remarkevent'),
	(367, 'Can delete remark event', 96, 'delete_remarkevent'),
	(368, 'Can view remark event', 96, 'view_remarkevent'),
	(369, 'Can add customer tag', 2, 'add_customertag'),
	(370, 'Can change customer tag', 2, 'change_customertag'),
	(371, 'Can delete customer tag', 2, 'delete_customertag'),
	(372, 'Can view customer tag', 2, 'view_customertag'),
	(373, 'Can add user', 97, 'add_user'),
	(374, 'Can change user', 97, 'change_user'),
	(375, 'Can delete user', 97, 'delete_user'),
	(376, 'Can view user', 97, 'view_user'),
	(377, 'Can add team', 98, 'add_team'),
	(378, 'Can change team', 98, 'change_team'),
	(379, 'Can delete team', 98, 'delete_team'),
	(380, 'Can view team', 98, 'view_team'),
	(381, 'Can add company', 99, 'add_company'),
	(382, 'Can change company', 99, 'change_company'),
	(383, 'Can delete company', 99, 'delete_company'),
	(384, 'Can view company', 99, 'view_company'),
	(385, 'Can add role scope', 100, 'add_rolescope'),
	(386, 'Can change role scope', 100, 'change_rolescope'),
	(387, 'Can delete role scope', 100, 'delete_rolescope'),
	(388, 'Can view role scope', 100, 'view_rolescope'),
	(389, 'Can add sign in link', 101, 'add_signinlink'),
	(390, 'Can change sign in link', 101, 'change_signinlink'),
	(391, 'Can delete sign in link', 101, 'delete_signinlink'),
	(392, 'Can view sign in link', 101, 'view_signinlink'),
	(393, 'Can add activity', 102, 'add_activity'),
	(394, 'Can change activity', 102, 'change_activity'),
	(395, 'Can delete activity', 102, 'delete_activity'),
	(396, 'Can view activity', 102, 'view_activity'),
	(397, 'Can add task', 103, 'add_task'),
	(398, 'Can change task', 103, 'change_task'),
	(399, 'Can delete task', 103, 'delete_task'),
	(400, 'Can view task', 103, 'view_task');
INSERT INTO public.auth_permission VALUES
	(401, 'Can add long job', 104, 'add_longjob'),
	(402, 'Can change long job', 104, 'change_longjob'),
	(403, 'Can delete long job', 104, 'delete_longjob'),
	(404, 'Can view long job', 104, 'view_longjob'),
	(405, 'Can add field limit', 105, 'add_fieldlimit'),
	(406, 'Can change field limit', 105, 'change_fieldlimit'),
	(407, 'Can delete field limit', 105, 'delete_fieldlimit'),
	(408, 'Can view field limit', 105, 'view_fieldlimit'),
	(409, 'Can add schedule', 106, 'add_schedule'),
	(410, 'Can change schedule', 106, 'change_schedule'),
	(411, 'Can delete schedule', 106, 'delete_schedule'),
	(412, 'Can view schedule', 106, 'view_schedule'),
	(413, 'Can add shift', 107, 'add_shift'),
	(414, 'Can change shift', 107, 'change_shift'),
	(415, 'Can delete shift', 107, 'delete_shift'),
	(416, 'Can view shift', 107, 'view_shift'),
	(417, 'Can add special day', 108, 'add_specialday'),
	(418, 'Can change special day', 108, 'change_specialday'),
	(419, 'Can delete special day', 108, 'delete_specialday'),
	(420, 'Can view special day', 108, 'view_specialday'),
	(421, 'Can add own role', 109, 'add_ownrole'),
	(422, 'Can change own role', 109, 'change_ownrole'),
	(423, 'Can delete own role', 109, 'delete_ownrole'),
	(424, 'Can view own role', 109, 'view_ownrole'),
	(425, 'Can add delegation', 110, 'add_delegation'),
	(426, 'Can change delegation', 110, 'change_delegation'),
	(427, 'Can delete delegation', 110, 'delete_delegation'),
	(428, 'Can view delegation', 110, 'view_delegation'),
	(429, 'Can add notice habits', 111, 'add_noticehabits'),
	(430, 'Can change notice habits', 111, 'change_noticehabits'),
	(431, 'Can delete notice habits', 111, 'delete_noticehabits'),
	(432, 'Can view notice habits', 111, 'view_noticehabits'),
	(433, 'Can add following', 112, 'add_following'),
	(434, 'Can change following', 112, 'change_following'),
	(435, 'Can delete following', 112, 'delete_following'),
	(436, 'Can view following', 112, 'view_following'),
	(437, 'Can add notice', 113, 'add_notice'),
	(438, 'Can change notice', 113, 'change_notice'),
	(439, 'Can delete notice', 113, 'delete_notice'),
	(440, 'Can view notice', 113, 'view_notice'),
	(441, 'Can add notice choice', 114, 'add_noticechoice'),
	(442, 'Can change notice choice', 114, 'change_noticechoice'),
	(443, 'Can delete notice choice', 114, 'delete_noticechoice'),
	(444, 'Can view notice choice', 114, 'view_noticechoice'),
	(445, 'Can add sign in policy', 115, 'add_signinpolicy'),
	(446, 'Can change sign in policy', 115, 'change_signinpolicy'),
	(447, 'Can delete sign in policy', 115, 'delete_signinpolicy'),
	(448, 'Can view sign in policy', 115, 'view_signinpolicy'),
	(449, 'Can add open session', 116, 'add_opensession'),
	(450, 'Can change open session', 116, 'change_opensession'),
	(451, 'Can delete open session', 116, 'delete_opensession'),
	(452, 'Can view open session', 116, 'view_opensession'),
	(453, 'Can add api key', 117, 'add_apikey'),
	(454, 'Can change api key', 117, 'change_apikey'),
	(455, 'Can delete api key', 117, 'delete_apikey'),
	(456, 'Can view api key', 117, 'view_apikey'),
	(457, 'Can add key tally', 118, 'add_keytally'),
	(458, 'Can change key tally', 118, 'change_keytally'),
	(459, 'Can delete key tally', 118, 'delete_keytally'),
	(460, 'Can view key tally', 118, 'view_keytally'),
	(461, 'Can add given answer', 119, 'add_givenanswer'),
	(462, 'Can change given answer', 119, 'change_givenanswer'),
	(463, 'Can delete given answer', 119, 'delete_givenanswer'),
	(464, 'Can view given answer', 119, 'view_givenanswer'),
	(465, 'Can add identity', 120, 'add_identity'),
	(466, 'Can change identity', 120, 'change_identity'),
	(467, 'Can delete identity', 120, 'delete_identity'),
	(468, 'Can view identity', 120, 'view_identity'),
	(469, 'Can add identity provider', 121, 'add_identityprovider'),
	(470, 'Can change identity provider', 121, 'change_identityprovider'),
	(471, 'Can delete identity provider', 121, 'delete_identityprovider'),
	(472, 'Can view identity provider', 121, 'view_identityprovider'),
	(473, 'Can add view as', 122, 'add_viewas'),
	(474, 'Can change view as', 122, 'change_viewas'),
	(475, 'Can delete view as', 122, 'delete_viewas'),
	(476, 'Can view view as', 122, 'view_viewas'),
	(477, 'Can add bulk run', 123, 'add_bulkrun'),
	(478, 'Can change bulk run', 123, 'change_bulkrun'),
	(479, 'Can delete bulk run', 123, 'delete_bulkrun'),
	(480, 'Can view bulk run', 123, 'view_bulkrun'),
	(481, 'Can add bulk item', 124, 'add_bulkitem'),
	(482, 'Can change bulk item', 124, 'change_bulkitem'),
	(483, 'Can delete bulk item', 124, 'delete_bulkitem'),
	(484, 'Can view bulk item', 124, 'view_bulkitem'),
	(485, 'Can add export file', 125, 'add_exportfile'),
	(486, 'Can change export file', 125, 'change_exportfile'),
	(487, 'Can delete export file', 125, 'delete_exportfile'),
	(488, 'Can view export file', 125, 'view_exportfile'),
	(489, 'Can add saved view', 126, 'add_savedview'),
	(490, 'Can change saved view', 126, 'change_savedview'),
	(491, 'Can delete saved view', 126, 'delete_savedview'),
	(492, 'Can view saved view', 126, 'view_savedview'),
	(493, 'Can add view place', 127, 'add_viewplace'),
	(494, 'Can change view place', 127, 'change_viewplace'),
	(495, 'Can delete view place', 127, 'delete_viewplace'),
	(496, 'Can view view place', 127, 'view_viewplace'),
	(497, 'Can add search entry', 128, 'add_searchentry'),
	(498, 'Can change search entry', 128, 'change_searchentry'),
	(499, 'Can delete search entry', 128, 'delete_searchentry'),
	(500, 'Can view search entry', 128, 'view_searchentry');
INSERT INTO public.auth_permission VALUES
	(501, 'Can add recent record', 129, 'add_recentrecord'),
	(502, 'Can change recent record', 129, 'change_recentrecord'),
	(503, 'Can delete recent record', 129, 'delete_recentrecord'),
	(504, 'Can view recent record', 129, 'view_recentrecord'),
	(505, 'Can add touched month', 130, 'add_touchedmonth'),
	(506, 'Can change touched month', 130, 'change_touchedmonth'),
	(507, 'Can delete touched month', 130, 'delete_touchedmonth'),
	(508, 'Can view touched month', 130, 'view_touchedmonth'),
	(509, 'Can add draft', 131, 'add_draft'),
	(510, 'Can change draft', 131, 'change_draft'),
	(511, 'Can delete draft', 131, 'delete_draft'),
	(512, 'Can view draft', 131, 'view_draft'),
	(513, 'Can add choice list', 132, 'add_choicelist'),
	(514, 'Can change choice list', 132, 'change_choicelist'),
	(515, 'Can delete choice list', 132, 'delete_choicelist'),
	(516, 'Can view choice list', 132, 'view_choicelist'),
	(517, 'Can add choice', 133, 'add_choice'),
	(518, 'Can change choice', 133, 'change_choice'),
	(519, 'Can delete choice', 133, 'delete_choice'),
	(520, 'Can view choice', 133, 'view_choice'),
	(521, 'Can add custom field', 134, 'add_customfield'),
	(522, 'Can change custom field', 134, 'change_customfield'),
	(523, 'Can delete custom field', 134, 'delete_customfield'),
	(524, 'Can view custom field', 134, 'view_customfield'),
	(525, 'Can add company event', 135, 'add_companyevent'),
	(526, 'Can change company event', 135, 'change_companyevent'),
	(527, 'Can delete company event', 135, 'delete_companyevent'),
	(528, 'Can view company event', 135, 'view_companyevent'),
	(529, 'Can add delegation event', 136, 'add_delegationevent'),
	(530, 'Can change delegation event', 136, 'change_delegationevent'),
	(531, 'Can delete delegation event', 136, 'delete_delegationevent'),
	(532, 'Can view delegation event', 136, 'view_delegationevent'),
	(533, 'Can add field limit event', 137, 'add_fieldlimitevent'),
	(534, 'Can change field limit event', 137, 'change_fieldlimitevent'),
	(535, 'Can delete field limit event', 137, 'delete_fieldlimitevent'),
	(536, 'Can view field limit event', 137, 'view_fieldlimitevent'),
	(537, 'Can add role scope event', 138, 'add_rolescopeevent'),
	(538, 'Can change role scope event', 138, 'change_rolescopeevent'),
	(539, 'Can delete role scope event', 138, 'delete_rolescopeevent'),
	(540, 'Can view role scope event', 138, 'view_rolescopeevent'),
	(541, 'Can add task event', 139, 'add_taskevent'),
	(542, 'Can change task event', 139, 'change_taskevent'),
	(543, 'Can delete task event', 139, 'delete_taskevent'),
	(544, 'Can view task event', 139, 'view_taskevent'),
	(545, 'Can add team event', 140, 'add_teamevent'),
	(546, 'Can change team event', 140, 'change_teamevent'),
	(547, 'Can delete team event', 140, 'delete_teamevent'),
	(548, 'Can view team event', 140, 'view_teamevent'),
	(549, 'Can add user event', 141, 'add_userevent'),
	(550, 'Can change user event', 141, 'change_userevent'),
	(551, 'Can delete user event', 141, 'delete_userevent'),
	(552, 'Can view user event', 141, 'view_userevent'),
	(553, 'Can add audit seal', 142, 'add_auditseal'),
	(554, 'Can change audit seal', 142, 'change_auditseal'),
	(555, 'Can delete audit seal', 142, 'delete_auditseal'),
	(556, 'Can view audit seal', 142, 'view_auditseal'),
	(557, 'Can add audit forgetting', 143, 'add_auditforgetting'),
	(558, 'Can change audit forgetting', 143, 'change_auditforgetting'),
	(559, 'Can delete audit forgetting', 143, 'delete_auditforgetting'),
	(560, 'Can view audit forgetting', 143, 'view_auditforgetting'),
	(561, 'Can add audit change', 144, 'add_auditchange'),
	(562, 'Can change audit change', 144, 'change_auditchange'),
	(563, 'Can delete audit change', 144, 'delete_auditchange'),
	(564, 'Can view audit change', 144, 'view_auditchange'),
	(565, 'Can add settings version', 145, 'add_settingsversion'),
	(566, 'Can change settings version', 145, 'change_settingsversion'),
	(567, 'Can delete settings version', 145, 'delete_settingsversion'),
	(568, 'Can view settings version', 145, 'view_settingsversion'),
	(569, 'Can add retention term', 146, 'add_retentionterm'),
	(570, 'Can change retention term', 146, 'change_retentionterm'),
	(571, 'Can delete retention term', 146, 'delete_retentionterm'),
	(572, 'Can view retention term', 146, 'view_retentionterm'),
	(573, 'Can add task own', 147, 'add_taskown'),
	(574, 'Can change task own', 147, 'change_taskown'),
	(575, 'Can delete task own', 147, 'delete_taskown'),
	(576, 'Can view task own', 147, 'view_taskown'),
	(577, 'Can add email address', 148, 'add_emailaddress'),
	(578, 'Can change email address', 148, 'change_emailaddress'),
	(579, 'Can delete email address', 148, 'delete_emailaddress'),
	(580, 'Can view email address', 148, 'view_emailaddress'),
	(581, 'Can add email confirmation', 149, 'add_emailconfirmation'),
	(582, 'Can change email confirmation', 149, 'change_emailconfirmation'),
	(583, 'Can delete email confirmation', 149, 'delete_emailconfirmation'),
	(584, 'Can view email confirmation', 149, 'view_emailconfirmation'),
	(585, 'Can add authenticator', 150, 'add_authenticator'),
	(586, 'Can change authenticator', 150, 'change_authenticator'),
	(587, 'Can delete authenticator', 150, 'delete_authenticator'),
	(588, 'Can view authenticator', 150, 'view_authenticator'),
	(589, 'Can add procrastinate event', 151, 'add_procrastinateevent'),
	(590, 'Can change procrastinate event', 151, 'change_procrastinateevent'),
	(591, 'Can delete procrastinate event', 151, 'delete_procrastinateevent'),
	(592, 'Can view procrastinate event', 151, 'view_procrastinateevent'),
	(593, 'Can add procrastinate job', 152, 'add_procrastinatejob'),
	(594, 'Can change procrastinate job', 152, 'change_procrastinatejob'),
	(595, 'Can delete procrastinate job', 152, 'delete_procrastinatejob'),
	(596, 'Can view procrastinate job', 152, 'view_procrastinatejob'),
	(597, 'Can add procrastinate periodic defer', 153, 'add_procrastinateperiodicdefer'),
	(598, 'Can change procrastinate periodic defer', 153, 'change_procrastinateperiodicdefer'),
	(599, 'Can delete procrastinate periodic defer', 153, 'delete_procrastinateperiodicdefer'),
	(600, 'Can view procrastinate periodic defer', 153, 'view_procrastinateperiodicdefer');
INSERT INTO public.auth_permission VALUES
	(601, 'Can add procrastinate worker', 154, 'add_procrastinateworker'),
	(602, 'Can change procrastinate worker', 154, 'change_procrastinateworker'),
	(603, 'Can delete procrastinate worker', 154, 'delete_procrastinateworker'),
	(604, 'Can view procrastinate worker', 154, 'view_procrastinateworker'),
	(605, 'Can add context', 155, 'add_context'),
	(606, 'Can change context', 155, 'change_context'),
	(607, 'Can delete context', 155, 'delete_context'),
	(608, 'Can view context', 155, 'view_context'),
	(609, 'Can add events', 3, 'add_events'),
	(610, 'Can change events', 3, 'change_events'),
	(611, 'Can delete events', 3, 'delete_events'),
	(612, 'Can view events', 3, 'view_events'),
	(613, 'Can add middleware events', 4, 'add_middlewareevents'),
	(614, 'Can change middleware events', 4, 'change_middlewareevents'),
	(615, 'Can delete middleware events', 4, 'delete_middlewareevents'),
	(616, 'Can view middleware events', 4, 'view_middlewareevents'),
	(617, 'Can add permission', 156, 'add_permission'),
	(618, 'Can change permission', 156, 'change_permission'),
	(619, 'Can delete permission', 156, 'delete_permission'),
	(620, 'Can view permission', 156, 'view_permission'),
	(621, 'Can add group', 157, 'add_group'),
	(622, 'Can change group', 157, 'change_group'),
	(623, 'Can delete group', 157, 'delete_group'),
	(624, 'Can view group', 157, 'view_group'),
	(625, 'Can add content type', 158, 'add_contenttype'),
	(626, 'Can change content type', 158, 'change_contenttype'),
	(627, 'Can delete content type', 158, 'delete_contenttype'),
	(628, 'Can view content type', 158, 'view_contenttype'),
	(629, 'Can add session', 159, 'add_session'),
	(630, 'Can change session', 159, 'change_session'),
	(631, 'Can delete session', 159, 'delete_session'),
	(632, 'Can view session', 159, 'view_session');


INSERT INTO public.django_content_type VALUES
	(1, 'customers', 'customer_tags'),
	(2, 'customers', 'customertag'),
	(3, 'pghistory', 'events'),
	(4, 'pghistory', 'middlewareevents'),
	(5, 'workspace', 'handover'),
	(6, 'workspace', 'handedrecord'),
	(7, 'workspace', 'handovershare'),
	(8, 'workspace', 'demoextent'),
	(9, 'workspace', 'stepsputaway'),
	(10, 'analytics', 'matrixsettings'),
	(11, 'analytics', 'matrixclose'),
	(12, 'analytics', 'matrixcell'),
	(13, 'analytics', 'matrixflow'),
	(14, 'analytics', 'customerprofit'),
	(15, 'analytics', 'profitrun'),
	(16, 'analytics', 'unitcost'),
	(17, 'analytics', 'report'),
	(18, 'integration', 'import'),
	(19, 'integration', 'importchange'),
	(20, 'integration', 'incompletedocument'),
	(21, 'integration', 'mappingmemory'),
	(22, 'integration', 'returndoubt'),
	(23, 'interactions', 'interaction'),
	(24, 'interactions', 'strength'),
	(25, 'interactions', 'interactionevent'),
	(26, 'interactions', 'interactionown'),
	(27, 'commerce', 'monthtouched'),
	(28, 'commerce', 'shop'),
	(29, 'commerce', 'category'),
	(30, 'commerce', 'exchangerate'),
	(31, 'commerce', 'product'),
	(32, 'commerce', 'purchase'),
	(33, 'commerce', 'payment'),
	(34, 'commerce', 'purchaseline'),
	(35, 'commerce', 'paymentevent'),
	(36, 'commerce', 'purchaseevent'),
	(37, 'commerce', 'purchaselineevent'),
	(38, 'commerce', 'productown'),
	(39, 'commerce', 'purchaseown'),
	(40, 'customers', 'customer'),
	(41, 'customers', 'tag'),
	(42, 'customers', 'address'),
	(43, 'customers', 'remark'),
	(44, 'customers', 'standing'),
	(45, 'customers', 'contactpoint'),
	(46, 'customers', 'classchange'),
	(47, 'customers', 'externalid'),
	(48, 'customers', 'identitydocument'),
	(49, 'customers', 'relationship'),
	(50, 'customers', 'nameword'),
	(51, 'customers', 'searchtext'),
	(52, 'customers', 'consentevidence'),
	(53, 'customers', 'contactpurpose'),
	(54, 'customers', 'recipientplace'),
	(55, 'customers', 'suppressionlist'),
	(56, 'customers', 'companycontactrules'),
	(57, 'customers', 'notice'),
	(58, 'customers', 'contactdecision'),
	(59, 'customers', 'consentrecord'),
	(60, 'customers', 'reservedcontact'),
	(61, 'customers', 'suppressedpoint'),
	(62, 'customers', 'taughtmeaning'),
	(63, 'customers', 'duplicatepair'),
	(64, 'customers', 'lettertext'),
	(65, 'customers', 'rightsrequest'),
	(66, 'customers', 'rightsfile'),
	(67, 'customers', 'rightsanswer'),
	(68, 'customers', 'identitycheck'),
	(69, 'customers', 'erasure'),
	(70, 'customers', 'blocking'),
	(71, 'customers', 'rightsstep'),
	(72, 'customers', 'tombstone'),
	(73, 'customers', 'legalhold'),
	(74, 'customers', 'rightsdesk'),
	(75, 'customers', 'mergerun'),
	(76, 'customers', 'merge'),
	(77, 'customers', 'mergerules'),
	(78, 'customers', 'qualitysettings'),
	(79, 'customers', 'cleansingrun'),
	(80, 'customers', 'entrystandard'),
	(81, 'customers', 'qualitydue'),
	(82, 'customers', 'qualityscore'),
	(83, 'customers', 'qualitysnapshot'),
	(84, 'customers', 'qualitytally'),
	(85, 'customers', 'cleansingchange'),
	(86, 'customers', 'duplicatemodel'),
	(87, 'customers', 'rightsintake'),
	(88, 'customers', 'ownvalue'),
	(89, 'customers', 'addressevent'),
	(90, 'customers', 'contactpointevent'),
	(91, 'customers', 'customerevent'),
	(92, 'customers', 'customertagevent'),
	(93, 'customers', 'externalidevent'),
	(94, 'customers', 'identitydocumentevent'),
	(95, 'customers', 'relationshipevent'),
	(96, 'customers', 'remarkevent'),
	(97, 'shell', 'user'),
	(98, 'shell', 'team'),
	(99, 'shell', 'company'),
	(100, 'shell', 'rolescope');
INSERT INTO public.django_content_type VALUES
	(101, 'shell', 'signinlink'),
	(102, 'shell', 'activity'),
	(103, 'shell', 'task'),
	(104, 'shell', 'longjob'),
	(105, 'shell', 'fieldlimit'),
	(106, 'shell', 'schedule'),
	(107, 'shell', 'shift'),
	(108, 'shell', 'specialday'),
	(109, 'shell', 'ownrole'),
	(110, 'shell', 'delegation'),
	(111, 'shell', 'noticehabits'),
	(112, 'shell', 'following'),
	(113, 'shell', 'notice'),
	(114, 'shell', 'noticechoice'),
	(115, 'shell', 'signinpolicy'),
	(116, 'shell', 'opensession'),
	(117, 'shell', 'apikey'),
	(118, 'shell', 'keytally'),
	(119, 'shell', 'givenanswer'),
	(120, 'shell', 'identity'),
	(121, 'shell', 'identityprovider'),
	(122, 'shell', 'viewas'),
	(123, 'shell', 'bulkrun'),
	(124, 'shell', 'bulkitem'),
	(125, 'shell', 'exportfile'),
	(126, 'shell', 'savedview'),
	(127, 'shell', 'viewplace'),
	(128, 'shell', 'searchentry'),
	(129, 'shell', 'recentrecord'),
	(130, 'shell', 'touchedmonth'),
	(131, 'shell', 'draft'),
	(132, 'shell', 'choicelist'),
	(133, 'shell', 'choice'),
	(134, 'shell', 'customfield'),
	(135, 'shell', 'companyevent'),
	(136, 'shell', 'delegationevent'),
	(137, 'shell', 'fieldlimitevent'),
	(138, 'shell', 'rolescopeevent'),
	(139, 'shell', 'taskevent'),
	(140, 'shell', 'teamevent'),
	(141, 'shell', 'userevent'),
	(142, 'shell', 'auditseal'),
	(143, 'shell', 'auditforgetting'),
	(144, 'shell', 'auditchange'),
	(145, 'shell', 'settingsversion'),
	(146, 'shell', 'retentionterm'),
	(147, 'shell', 'taskown'),
	(148, 'account', 'emailaddress'),
	(149, 'account', 'emailconfirmation'),
	(150, 'mfa', 'authenticator'),
	(151, 'procrastinate', 'procrastinateevent'),
	(152, 'procrastinate', 'procrastinatejob'),
	(153, 'procrastinate', 'procrastinateperiodicdefer'),
	(154, 'procrastinate', 'procrastinateworker'),
	(155, 'pghistory', 'context'),
	(156, 'auth', 'permission'),
	(157, 'auth', 'group'),
	(158, 'contenttypes', 'contenttype'),
	(159, 'sessions', 'session');


INSERT INTO public.django_migrations VALUES
	(1, 'shell', '0001_initial', now()),
	(2, 'account', '0001_initial', now()),
	(3, 'account', '0002_email_max_length', now()),
	(4, 'account', '0003_alter_emailaddress_create_unique_verified_email', now()),
	(5, 'account', '0004_alter_emailaddress_drop_unique_email', now()),
	(6, 'account', '0005_emailaddress_idx_upper_email', now()),
	(7, 'account', '0006_emailaddress_lower', now()),
	(8, 'account', '0007_emailaddress_idx_email', now()),
	(9, 'account', '0008_emailaddress_unique_primary_email_fixup', now()),
	(10, 'account', '0009_emailaddress_unique_primary_email', now()),
	(11, 'shell', '0002_role_scopes', now()),
	(12, 'shell', '0003_work', now()),
	(13, 'shell', '0004_marks', now()),
	(14, 'shell', '0005_attempts', now()),
	(15, 'shell', '0006_field_limits', now()),
	(16, 'shell', '0007_hours', now()),
	(17, 'shell', '0008_tasks', now()),
	(18, 'shell', '0009_reach', now()),
	(19, 'shell', '0010_notices', now()),
	(20, 'shell', '0011_signin', now()),
	(21, 'shell', '0012_keys', now()),
	(22, 'shell', '0013_lists', now()),
	(23, 'shell', '0014_search', now()),
	(24, 'shell', '0015_merging', now()),
	(25, 'shell', '0016_contrast_and_shortcuts', now()),
	(26, 'shell', '0017_live', now()),
	(27, 'shell', '0018_touched_months', now()),
	(28, 'shell', '0019_drafts', now()),
	(29, 'shell', '0020_custom', now()),
	(30, 'pghistory', '0001_initial', now()),
	(31, 'pghistory', '0002_aggregateevent', now()),
	(32, 'pghistory', '0003_auto_20201023_1636', now()),
	(33, 'pghistory', '0004_auto_20220906_1625', now()),
	(34, 'pghistory', '0005_events_middlewareevents', now()),
	(35, 'pghistory', '0006_delete_aggregateevent', now()),
	(36, 'pghistory', '0007_auto_20250421_0444', now()),
	(37, 'shell', '0021_history', now()),
	(38, 'shell', '0022_audit', now()),
	(39, 'customers', '0001_initial', now()),
	(40, 'customers', '0002_search', now()),
	(41, 'customers', '0003_by_city', now()),
	(42, 'customers', '0004_standing_owner', now()),
	(43, 'customers', '0005_marks', now()),
	(44, 'customers', '0006_contact_permission', now()),
	(45, 'customers', '0007_taught_meanings', now()),
	(46, 'customers', '0008_duplicate_pairs', now()),
	(47, 'customers', '0009_rights_desk', now()),
	(48, 'customers', '0010_merging', now()),
	(49, 'customers', '0011_groups', now()),
	(50, 'customers', '0012_quality', now()),
	(51, 'customers', '0013_forgetting', now()),
	(52, 'customers', '0014_duplicate_model', now()),
	(53, 'customers', '0015_search_reach', now()),
	(54, 'customers', '0016_read_old_addresses', now()),
	(55, 'customers', '0017_public_intake', now()),
	(56, 'customers', '0017_touched', now()),
	(57, 'customers', '0018_own_values', now()),
	(58, 'customers', '0019_history', now()),
	(59, 'customers', '0020_audit', now()),
	(60, 'customers', '0021_duplicate_curve', now()),
	(61, 'customers', '0022_touched_standings', now()),
	(62, 'analytics', '0001_initial', now()),
	(63, 'analytics', '0002_marks', now()),
	(64, 'analytics', '0003_profit', now()),
	(65, 'analytics', '0004_reports', now()),
	(66, 'contenttypes', '0001_initial', now()),
	(67, 'contenttypes', '0002_remove_content_type_name', now()),
	(68, 'auth', '0001_initial', now()),
	(69, 'auth', '0002_alter_permission_name_max_length', now()),
	(70, 'auth', '0003_alter_user_email_max_length', now()),
	(71, 'auth', '0004_alter_user_username_opts', now()),
	(72, 'auth', '0005_alter_user_last_login_null', now()),
	(73, 'auth', '0006_require_contenttypes_0002', now()),
	(74, 'auth', '0007_alter_validators_add_error_messages', now()),
	(75, 'auth', '0008_alter_user_username_max_length', now()),
	(76, 'auth', '0009_alter_user_last_name_max_length', now()),
	(77, 'auth', '0010_alter_group_name_max_length', now()),
	(78, 'auth', '0011_update_proxy_permissions', now()),
	(79, 'auth', '0012_alter_user_first_name_max_length', now()),
	(80, 'shell', '0023_settings_versions', now()),
	(81, 'shell', '0024_terms', now()),
	(82, 'shell', '0025_own_values', now()),
	(83, 'commerce', '0001_initial', now()),
	(84, 'commerce', '0002_purchase_indexes', now()),
	(85, 'commerce', '0003_found_by_words', now()),
	(86, 'commerce', '0004_touched_months', now()),
	(87, 'commerce', '0005_history', now()),
	(88, 'commerce', '0006_own_values', now()),
	(89, 'customers', '0023_tag_colours', now()),
	(90, 'integration', '0001_initial', now()),
	(91, 'integration', '0002_what_is_shown', now()),
	(92, 'integration', '0003_words', now()),
	(93, 'integration', '0004_return_doubts', now()),
	(94, 'interactions', '0001_initial', now()),
	(95, 'interactions', '0002_interaction_document', now()),
	(96, 'interactions', '0003_strength', now()),
	(97, 'interactions', '0004_found_by_words', now()),
	(98, 'interactions', '0005_count_brought_contacts', now()),
	(99, 'interactions', '0006_touched_months', now()),
	(100, 'interactions', '0007_history', now());
INSERT INTO public.django_migrations VALUES
	(101, 'interactions', '0008_own_values', now()),
	(102, 'mfa', '0001_initial', now()),
	(103, 'mfa', '0002_authenticator_timestamps', now()),
	(104, 'mfa', '0003_authenticator_type_uniq', now()),
	(105, 'procrastinate', '0001_initial', now()),
	(106, 'procrastinate', '0002_drop_started_at_column', now()),
	(107, 'procrastinate', '0003_drop_started_at_column', now()),
	(108, 'procrastinate', '0004_drop_procrastinate_version_table', now()),
	(109, 'procrastinate', '0005_fix_procrastinate_fetch_job', now()),
	(110, 'procrastinate', '0006_fix_trigger_status_events_insert', now()),
	(111, 'procrastinate', '0007_add_queueing_lock_column', now()),
	(112, 'procrastinate', '0008_close_fetch_job_race_condition', now()),
	(113, 'procrastinate', '0009_add_defer_job_function', now()),
	(114, 'procrastinate', '0010_add_procrastinate_periodic_defers', now()),
	(115, 'procrastinate', '0011_add_foreign_key_index', now()),
	(116, 'procrastinate', '0012_add_locks_to_periodic_defer', now()),
	(117, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', now()),
	(118, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', now()),
	(119, 'procrastinate', '0015_add_trigger_on_job_deletion', now()),
	(120, 'procrastinate', '0016_delete_finished_jobs', now()),
	(121, 'procrastinate', '0017_add_checks_to_finish_job', now()),
	(122, 'procrastinate', '0018_add_checks_to_retry_job', now()),
	(123, 'procrastinate', '0019_fix_finish_job_compat_issue', now()),
	(124, 'procrastinate', '0020_add_index_on_procrastinate_jobs', now()),
	(125, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', now()),
	(126, 'procrastinate', '0022_null_locks_excluded', now()),
	(127, 'procrastinate', '0023_remove_old_finish_job_function', now()),
	(128, 'procrastinate', '0024_job_id_bigint', now()),
	(129, 'procrastinate', '0025_add_models', now()),
	(130, 'procrastinate', '0026_add_job_priority', now()),
	(131, 'procrastinate', '0027_add_periodic_job_priority', now()),
	(132, 'procrastinate', '0028_add_cancel_states', now()),
	(133, 'procrastinate', '0029_add_additional_params_to_retry_job', now()),
	(134, 'procrastinate', '0030_alter_procrastinateevent_options', now()),
	(135, 'procrastinate', '0031_add_indexes_for_fetch_job', now()),
	(136, 'procrastinate', '0032_pre_cancel_notification', now()),
	(137, 'procrastinate', '0033_post_cancel_notification', now()),
	(138, 'procrastinate', '0034_pre_add_heartbeat', now()),
	(139, 'procrastinate', '0035_post_add_heartbeat', now()),
	(140, 'procrastinate', '0036_add_worker_model', now()),
	(141, 'procrastinate', '0037_pre_batch_defer_jobs', now()),
	(142, 'procrastinate', '0038_post_batch_defer_jobs', now()),
	(143, 'procrastinate', '0039_pre_priority_lock_fetch_job', now()),
	(144, 'procrastinate', '0040_pre_retry_failed_job', now()),
	(145, 'procrastinate', '0041_post_retry_failed_job', now()),
	(146, 'sessions', '0001_initial', now()),
	(147, 'workspace', '0001_hand_over', now()),
	(148, 'workspace', '0002_demo_extent', now()),
	(149, 'workspace', '0003_first_steps', now());


INSERT INTO public.shell_mark VALUES
	('company', 'c1b61cb5-b2d1-42f8-baf8-2519846d3b9c'),
	('hours', 'b6e3afbd-b5c1-4a1e-8371-4ced62f7099b'),
	('teams', '275c1c0a-cd7e-4487-bb2b-8087448b4646'),
	('delegations', 'ea730c72-ad65-42bc-a300-1de4d2036cbd'),
	('signin', 'a804223b-60ff-446d-b828-3838493b37c7'),
	('provider', '51b2f4f7-c822-4d40-9a9a-0491ad13e89f'),
	('saved_views', '6c1add3a-b09d-4cbb-8532-aa7b9a407833'),
	('custom', 'b588a138-6c2c-42a8-8ecd-00e3506bb3d9'),
	('tags', 'bbef538b-5520-405c-90cd-d17cf71f2188'),
	('people', 'd46eae10-fc27-4043-9959-a554d08ea37a'),
	('contact_rules', '3be1b792-da1a-4479-be53-07033f17624e'),
	('taught', '121413c9-cd90-45d8-a2b7-6763212c1905'),
	('roles', '641e2235-5549-4f37-8841-08373d131946'),
	('blocked', '01c3216a-d301-49d8-bae1-92fa8a6d460c'),
	('quality', 'e5694541-67f5-4ff4-b8f7-f4761386358d'),
	('matrix_settings', '787b258c-6dc2-453c-861e-016831dced06'),
	('matrix_closes', 'd90a8744-b7fd-460b-992f-0df78bddc125'),
	('unit_costs', '068b4369-3d61-41bb-92f9-21a1d58df2ed'),
	('profit', 'cfb36e47-11cd-4341-b7ab-2b4dc95a9c2e');


INSERT INTO public.shell_rolescope VALUES
	(1, 'administrator', 'customers.merge', 'all'),
	(2, 'administrator', 'customers.read', 'all'),
	(3, 'administrator', 'customers.write', 'all'),
	(4, 'administrator', 'customers.export', 'all'),
	(5, 'administrator', 'customers.rights', 'all'),
	(6, 'administrator', 'commerce.read', 'all'),
	(7, 'administrator', 'interactions.read', 'all'),
	(8, 'administrator', 'interactions.write', 'all'),
	(9, 'administrator', 'analytics.matrix', 'all'),
	(10, 'administrator', 'analytics.settings', 'all'),
	(11, 'administrator', 'integration.import', 'all'),
	(12, 'administrator', 'shell.people', 'all'),
	(13, 'administrator', 'shell.company', 'all'),
	(14, 'administrator', 'shell.hours', 'all'),
	(15, 'administrator', 'shell.tasks', 'all'),
	(16, 'administrator', 'shell.keys', 'all'),
	(17, 'administrator', 'shell.view_as', 'all'),
	(18, 'manager', 'customers.merge', 'all'),
	(19, 'manager', 'customers.read', 'all'),
	(20, 'manager', 'customers.write', 'all'),
	(21, 'manager', 'customers.export', 'all'),
	(22, 'manager', 'commerce.read', 'all'),
	(23, 'manager', 'interactions.read', 'all'),
	(24, 'manager', 'interactions.write', 'all'),
	(25, 'manager', 'analytics.matrix', 'all'),
	(26, 'manager', 'analytics.settings', 'all'),
	(27, 'manager', 'integration.import', 'all'),
	(28, 'manager', 'shell.hours', 'team'),
	(29, 'manager', 'shell.tasks', 'all'),
	(30, 'manager', 'shell.keys', 'all'),
	(31, 'seller', 'customers.merge', 'own'),
	(32, 'seller', 'customers.read', 'team'),
	(33, 'seller', 'customers.write', 'own'),
	(34, 'seller', 'commerce.read', 'team'),
	(35, 'seller', 'interactions.read', 'team'),
	(36, 'seller', 'interactions.write', 'team'),
	(37, 'seller', 'analytics.matrix', 'team'),
	(38, 'service_agent', 'customers.read', 'all'),
	(39, 'service_agent', 'customers.write', 'all'),
	(40, 'service_agent', 'commerce.read', 'all'),
	(41, 'service_agent', 'interactions.read', 'all'),
	(42, 'service_agent', 'interactions.write', 'all'),
	(43, 'back_office', 'customers.merge', 'all'),
	(44, 'back_office', 'customers.read', 'all'),
	(45, 'back_office', 'customers.write', 'all'),
	(46, 'back_office', 'commerce.read', 'all'),
	(47, 'back_office', 'interactions.read', 'all'),
	(48, 'back_office', 'interactions.write', 'all'),
	(49, 'back_office', 'integration.import', 'all'),
	(50, 'marketing', 'customers.read', 'all'),
	(51, 'marketing', 'customers.export', 'all'),
	(52, 'marketing', 'commerce.read', 'all'),
	(53, 'marketing', 'interactions.read', 'all'),
	(54, 'marketing', 'analytics.matrix', 'all'),
	(55, 'technician', 'customers.read', 'own'),
	(56, 'technician', 'interactions.read', 'own'),
	(57, 'technician', 'interactions.write', 'own'),
	(58, 'analyst', 'customers.read', 'all'),
	(59, 'analyst', 'customers.export', 'all'),
	(60, 'analyst', 'commerce.read', 'all'),
	(61, 'analyst', 'interactions.read', 'all'),
	(62, 'analyst', 'analytics.matrix', 'all'),
	(63, 'analyst', 'analytics.settings', 'all'),
	(64, 'auditor', 'customers.read', 'all'),
	(65, 'auditor', 'commerce.read', 'all'),
	(66, 'auditor', 'interactions.read', 'all'),
	(67, 'auditor', 'analytics.matrix', 'all'),
	(68, 'auditor', 'shell.audit', 'all');


SELECT pg_catalog.setval('public.auth_permission_id_seq', 632, true);


SELECT pg_catalog.setval('public.django_content_type_id_seq', 159, true);


SELECT pg_catalog.setval('public.django_migrations_id_seq', 149, true);


SELECT pg_catalog.setval('public.shell_rolescope_id_seq', 80, true);


ALTER TABLE ONLY public.shell_customfield
    ADD CONSTRAINT a_field_has_one_kind UNIQUE (id, kind);


ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_customerprofit
    ADD CONSTRAINT analytics_customerprofit_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.analytics_matrixcell
    ADD CONSTRAINT analytics_matrixcell_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixclose
    ADD CONSTRAINT analytics_matrixclose_pkey PRIMARY KEY (period);


ALTER TABLE ONLY public.analytics_matrixflow
    ADD CONSTRAINT analytics_matrixflow_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixsettings
    ADD CONSTRAINT analytics_matrixsettings_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_profitrun
    ADD CONSTRAINT analytics_profitrun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_report
    ADD CONSTRAINT analytics_report_pkey PRIMARY KEY (key);


ALTER TABLE ONLY public.analytics_unitcost
    ADD CONSTRAINT analytics_unitcost_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_givenanswer
    ADD CONSTRAINT answer_given_once UNIQUE (key_id, told);


ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_bulkitem
    ADD CONSTRAINT bulk_record_once UNIQUE (run_id, record_id);


ALTER TABLE ONLY public.commerce_category
    ADD CONSTRAINT commerce_category_name_key UNIQUE (name);


ALTER TABLE ONLY public.commerce_category
    ADD CONSTRAINT commerce_category_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_exchangerate
    ADD CONSTRAINT commerce_exchangerate_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_monthtouched
    ADD CONSTRAINT commerce_monthtouched_pkey PRIMARY KEY (month);


ALTER TABLE ONLY public.commerce_payment
    ADD CONSTRAINT commerce_payment_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_paymentevent
    ADD CONSTRAINT commerce_paymentevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.commerce_product
    ADD CONSTRAINT commerce_product_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_product
    ADD CONSTRAINT commerce_product_sku_key UNIQUE (sku);


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_purchase
    ADD CONSTRAINT commerce_purchase_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_purchaseevent
    ADD CONSTRAINT commerce_purchaseevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.commerce_purchaseline
    ADD CONSTRAINT commerce_purchaseline_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_purchaselineevent
    ADD CONSTRAINT commerce_purchaselineevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT commerce_purchaseown_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_shop
    ADD CONSTRAINT commerce_shop_name_key UNIQUE (name);


ALTER TABLE ONLY public.commerce_shop
    ADD CONSTRAINT commerce_shop_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customer_own_once UNIQUE (customer_id, field_id);


ALTER TABLE ONLY public.customers_address
    ADD CONSTRAINT customers_address_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_addressevent
    ADD CONSTRAINT customers_addressevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_blocking
    ADD CONSTRAINT customers_blocking_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_classchange
    ADD CONSTRAINT customers_classchange_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_cleansingchange
    ADD CONSTRAINT customers_cleansingchange_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_cleansingrun
    ADD CONSTRAINT customers_cleansingrun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_companycontactrules
    ADD CONSTRAINT customers_companycontactrules_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_consentevidence
    ADD CONSTRAINT customers_consentevidence_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_consentevidence
    ADD CONSTRAINT customers_consentevidence_stored_as_key UNIQUE (stored_as);


ALTER TABLE ONLY public.customers_consentrecord
    ADD CONSTRAINT customers_consentrecord_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_contactdecision
    ADD CONSTRAINT customers_contactdecision_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_contactpoint
    ADD CONSTRAINT customers_contactpoint_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_contactpointevent
    ADD CONSTRAINT customers_contactpointevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_contactpurpose
    ADD CONSTRAINT customers_contactpurpose_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_contactpurpose
    ADD CONSTRAINT customers_contactpurpose_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.customers_customer
    ADD CONSTRAINT customers_customer_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_customer_tags
    ADD CONSTRAINT customers_customer_tags_customer_id_tag_id_8e9b6d31_uniq UNIQUE (customer_id, tag_id);


ALTER TABLE ONLY public.customers_customer_tags
    ADD CONSTRAINT customers_customer_tags_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_customerevent
    ADD CONSTRAINT customers_customerevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_customertagevent
    ADD CONSTRAINT customers_customertagevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_duplicatemodel
    ADD CONSTRAINT customers_duplicatemodel_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_duplicatepair
    ADD CONSTRAINT customers_duplicatepair_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_entrystandard
    ADD CONSTRAINT customers_entrystandard_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_erasure
    ADD CONSTRAINT customers_erasure_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.customers_externalid
    ADD CONSTRAINT customers_externalid_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_externalidevent
    ADD CONSTRAINT customers_externalidevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_identitycheck
    ADD CONSTRAINT customers_identitycheck_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_identitycheck
    ADD CONSTRAINT customers_identitycheck_request_id_key UNIQUE (request_id);


ALTER TABLE ONLY public.customers_identitydocument
    ADD CONSTRAINT customers_identitydocument_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_identitydocumentevent
    ADD CONSTRAINT customers_identitydocumentevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_legalhold
    ADD CONSTRAINT customers_legalhold_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_lettertext
    ADD CONSTRAINT customers_lettertext_name_key UNIQUE (name);


ALTER TABLE ONLY public.customers_lettertext
    ADD CONSTRAINT customers_lettertext_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_merge
    ADD CONSTRAINT customers_merge_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_mergerules
    ADD CONSTRAINT customers_mergerules_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_mergerun
    ADD CONSTRAINT customers_mergerun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_nameword
    ADD CONSTRAINT customers_nameword_pkey PRIMARY KEY (word);


ALTER TABLE ONLY public.customers_notice
    ADD CONSTRAINT customers_notice_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customers_ownvalue_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_qualitydue
    ADD CONSTRAINT customers_qualitydue_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_qualityscore
    ADD CONSTRAINT customers_qualityscore_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.customers_qualitysettings
    ADD CONSTRAINT customers_qualitysettings_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_qualitysnapshot
    ADD CONSTRAINT customers_qualitysnapshot_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_qualitytally
    ADD CONSTRAINT customers_qualitytally_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_recipientplace
    ADD CONSTRAINT customers_recipientplace_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.customers_relationship
    ADD CONSTRAINT customers_relationship_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_relationshipevent
    ADD CONSTRAINT customers_relationshipevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_remark
    ADD CONSTRAINT customers_remark_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_remarkevent
    ADD CONSTRAINT customers_remarkevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.customers_reservedcontact
    ADD CONSTRAINT customers_reservedcontact_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsanswer
    ADD CONSTRAINT customers_rightsanswer_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsdesk
    ADD CONSTRAINT customers_rightsdesk_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsfile
    ADD CONSTRAINT customers_rightsfile_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsfile
    ADD CONSTRAINT customers_rightsfile_stored_as_key UNIQUE (stored_as);


ALTER TABLE ONLY public.customers_rightsintake
    ADD CONSTRAINT customers_rightsintake_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsintake
    ADD CONSTRAINT customers_rightsintake_request_id_key UNIQUE (request_id);


ALTER TABLE ONLY public.customers_rightsintake
    ADD CONSTRAINT customers_rightsintake_secret_key UNIQUE (secret);


ALTER TABLE ONLY public.customers_rightsrequest
    ADD CONSTRAINT customers_rightsrequest_code_key UNIQUE (code);


ALTER TABLE ONLY public.customers_rightsrequest
    ADD CONSTRAINT customers_rightsrequest_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_rightsstep
    ADD CONSTRAINT customers_rightsstep_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_searchtext
    ADD CONSTRAINT customers_searchtext_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.customers_standing
    ADD CONSTRAINT customers_standing_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.customers_suppressedpoint
    ADD CONSTRAINT customers_suppressedpoint_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_suppressionlist
    ADD CONSTRAINT customers_suppressionlist_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_suppressionlist
    ADD CONSTRAINT customers_suppressionlist_register_key UNIQUE (register);


ALTER TABLE ONLY public.customers_tag
    ADD CONSTRAINT customers_tag_name_key UNIQUE (name);


ALTER TABLE ONLY public.customers_tag
    ADD CONSTRAINT customers_tag_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_taughtmeaning
    ADD CONSTRAINT customers_taughtmeaning_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.customers_tombstone
    ADD CONSTRAINT customers_tombstone_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


ALTER TABLE ONLY public.commerce_purchase
    ADD CONSTRAINT document_once UNIQUE (source, document);


ALTER TABLE ONLY public.customers_externalid
    ADD CONSTRAINT external_id_once UNIQUE (source, value);


ALTER TABLE ONLY public.shell_following
    ADD CONSTRAINT follows_once UNIQUE (subject_kind, subject_id, person_id);


ALTER TABLE ONLY public.workspace_handedrecord
    ADD CONSTRAINT handed_once UNIQUE (hand_over_id, holding, record_id);


ALTER TABLE ONLY public.shell_identity
    ADD CONSTRAINT identity_of_one_person UNIQUE (issuer, person_id);


ALTER TABLE ONLY public.shell_identity
    ADD CONSTRAINT identity_once UNIQUE (issuer, subject);


ALTER TABLE ONLY public.integration_incompletedocument
    ADD CONSTRAINT incomplete_once UNIQUE (source, document);


ALTER TABLE ONLY public.integration_import
    ADD CONSTRAINT integration_import_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.integration_importchange
    ADD CONSTRAINT integration_importchange_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.integration_incompletedocument
    ADD CONSTRAINT integration_incompletedocument_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.integration_mappingmemory
    ADD CONSTRAINT integration_mappingmemory_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.integration_returndoubt
    ADD CONSTRAINT integration_returndoubt_digest_key UNIQUE (digest);


ALTER TABLE ONLY public.integration_returndoubt
    ADD CONSTRAINT integration_returndoubt_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interaction_own_once UNIQUE (interaction_id, field_id);


ALTER TABLE ONLY public.interactions_interaction
    ADD CONSTRAINT interactions_interaction_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.interactions_interactionevent
    ADD CONSTRAINT interactions_interactionevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interactions_interactionown_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.interactions_strength
    ADD CONSTRAINT interactions_strength_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixcell
    ADD CONSTRAINT one_cell_per_close UNIQUE (close_id, amount_band, tenure_band);


ALTER TABLE ONLY public.customers_classchange
    ADD CONSTRAINT one_change_per_close UNIQUE (customer_id, period);


ALTER TABLE ONLY public.shell_noticechoice
    ADD CONSTRAINT one_choice UNIQUE (person_id, topic);


ALTER TABLE ONLY public.shell_choice
    ADD CONSTRAINT one_choice_per_key UNIQUE (of_id, key);


ALTER TABLE ONLY public.customers_cleansingchange
    ADD CONSTRAINT one_cleansing_of_record UNIQUE (run_id, record_id);


ALTER TABLE ONLY public.customers_reservedcontact
    ADD CONSTRAINT one_contact_per_ordinal UNIQUE (customer_id, day, ordinal);


ALTER TABLE ONLY public.shell_draft
    ADD CONSTRAINT one_draft_of_a_form UNIQUE (person_id, form, subject_id);


ALTER TABLE ONLY public.shell_customfield
    ADD CONSTRAINT one_field_per_key UNIQUE (records, key);


ALTER TABLE ONLY public.analytics_matrixflow
    ADD CONSTRAINT one_flow_per_close UNIQUE (close_id, from_rank, to_rank);


ALTER TABLE ONLY public.shell_fieldlimit
    ADD CONSTRAINT one_limit_per_field UNIQUE (role, field);


ALTER TABLE ONLY public.customers_taughtmeaning
    ADD CONSTRAINT one_meaning_of_a_text UNIQUE (kind, typed);


ALTER TABLE ONLY public.integration_mappingmemory
    ADD CONSTRAINT one_memory UNIQUE (kind, source, signature);


ALTER TABLE ONLY public.customers_notice
    ADD CONSTRAINT one_notice_per_version UNIQUE (purpose, language, version);


ALTER TABLE ONLY public.shell_viewplace
    ADD CONSTRAINT one_place_of_a_view UNIQUE (person_id, view_id);


ALTER TABLE ONLY public.customers_suppressedpoint
    ADD CONSTRAINT one_point_per_register UNIQUE (digest, list_id);


ALTER TABLE ONLY public.customers_qualitysnapshot
    ADD CONSTRAINT one_quality_of_day UNIQUE (scope, key, day);


ALTER TABLE ONLY public.commerce_exchangerate
    ADD CONSTRAINT one_rate_a_day UNIQUE (currency, "on");


ALTER TABLE ONLY public.shell_recentrecord
    ADD CONSTRAINT one_recent_record UNIQUE (person_id, kind, record_id);


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT one_schedule_each UNIQUE NULLS NOT DISTINCT (team_id, person_id);


ALTER TABLE ONLY public.shell_rolescope
    ADD CONSTRAINT one_scope_per_area UNIQUE (role, area);


ALTER TABLE ONLY public.shell_shift
    ADD CONSTRAINT one_shift_at_a_time UNIQUE (schedule_id, weekday, opens);


ALTER TABLE ONLY public.shell_specialday
    ADD CONSTRAINT one_special_day UNIQUE (schedule_id, "on");


ALTER TABLE ONLY public.customers_qualitytally
    ADD CONSTRAINT one_tally_of_day UNIQUE (day, person_id, source);


ALTER TABLE ONLY public.customers_tombstone
    ADD CONSTRAINT one_tombstone_each UNIQUE (erasure_id, digest);


ALTER TABLE ONLY public.customers_duplicatepair
    ADD CONSTRAINT pair_once UNIQUE (left_id, right_id);


ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT product_own_once UNIQUE (product_id, field_id);


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT purchase_own_once UNIQUE (purchase_id, field_id);


ALTER TABLE ONLY public.customers_relationship
    ADD CONSTRAINT related_once UNIQUE (customer_id, other_id, kind);


ALTER TABLE ONLY public.workspace_handovershare
    ADD CONSTRAINT shared_out_once UNIQUE (hand_over_id, customer_id);


ALTER TABLE ONLY public.shell_activity
    ADD CONSTRAINT shell_activity_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_apikey
    ADD CONSTRAINT shell_apikey_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_apikey
    ADD CONSTRAINT shell_apikey_prefix_key UNIQUE (prefix);


ALTER TABLE ONLY public.shell_attempt
    ADD CONSTRAINT shell_attempt_pkey PRIMARY KEY (cache_key);


ALTER TABLE ONLY public.shell_auditchange
    ADD CONSTRAINT shell_auditchange_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_auditforgetting
    ADD CONSTRAINT shell_auditforgetting_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_auditseal
    ADD CONSTRAINT shell_auditseal_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_bulkitem
    ADD CONSTRAINT shell_bulkitem_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_bulkrun
    ADD CONSTRAINT shell_bulkrun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_choice
    ADD CONSTRAINT shell_choice_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_choicelist
    ADD CONSTRAINT shell_choicelist_key_key UNIQUE (key);


ALTER TABLE ONLY public.shell_choicelist
    ADD CONSTRAINT shell_choicelist_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_company
    ADD CONSTRAINT shell_company_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_companyevent
    ADD CONSTRAINT shell_companyevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_customfield
    ADD CONSTRAINT shell_customfield_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_delegation
    ADD CONSTRAINT shell_delegation_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_delegationevent
    ADD CONSTRAINT shell_delegationevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_draft
    ADD CONSTRAINT shell_draft_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_exportfile
    ADD CONSTRAINT shell_exportfile_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_fieldlimit
    ADD CONSTRAINT shell_fieldlimit_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_fieldlimitevent
    ADD CONSTRAINT shell_fieldlimitevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_following
    ADD CONSTRAINT shell_following_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_givenanswer
    ADD CONSTRAINT shell_givenanswer_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_identity
    ADD CONSTRAINT shell_identity_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_identityprovider
    ADD CONSTRAINT shell_identityprovider_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_keytally
    ADD CONSTRAINT shell_keytally_pkey PRIMARY KEY (key_id);


ALTER TABLE ONLY public.shell_live
    ADD CONSTRAINT shell_live_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_longjob
    ADD CONSTRAINT shell_longjob_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_mark
    ADD CONSTRAINT shell_mark_pkey PRIMARY KEY (subject);


ALTER TABLE ONLY public.shell_notice
    ADD CONSTRAINT shell_notice_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_noticechoice
    ADD CONSTRAINT shell_noticechoice_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_noticehabits
    ADD CONSTRAINT shell_noticehabits_pkey PRIMARY KEY (person_id);


ALTER TABLE ONLY public.shell_opensession
    ADD CONSTRAINT shell_opensession_key_key UNIQUE (key);


ALTER TABLE ONLY public.shell_opensession
    ADD CONSTRAINT shell_opensession_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_ownrole
    ADD CONSTRAINT shell_ownrole_name_key UNIQUE (name);


ALTER TABLE ONLY public.shell_ownrole
    ADD CONSTRAINT shell_ownrole_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_ownrole
    ADD CONSTRAINT shell_ownrole_slug_key UNIQUE (slug);


ALTER TABLE ONLY public.shell_recentrecord
    ADD CONSTRAINT shell_recentrecord_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_retentionterm
    ADD CONSTRAINT shell_retentionterm_pkey PRIMARY KEY (key);


ALTER TABLE ONLY public.shell_rolescope
    ADD CONSTRAINT shell_rolescope_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_rolescopeevent
    ADD CONSTRAINT shell_rolescopeevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_savedview
    ADD CONSTRAINT shell_savedview_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT shell_schedule_person_id_key UNIQUE (person_id);


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT shell_schedule_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT shell_schedule_team_id_key UNIQUE (team_id);


ALTER TABLE ONLY public.shell_searchentry
    ADD CONSTRAINT shell_searchentry_pkey PRIMARY KEY (kind, record_id);


ALTER TABLE ONLY public.shell_settingsversion
    ADD CONSTRAINT shell_settingsversion_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_shift
    ADD CONSTRAINT shell_shift_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_signinlink
    ADD CONSTRAINT shell_signinlink_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_signinlink
    ADD CONSTRAINT shell_signinlink_token_hash_key UNIQUE (token_hash);


ALTER TABLE ONLY public.shell_signinpolicy
    ADD CONSTRAINT shell_signinpolicy_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_specialday
    ADD CONSTRAINT shell_specialday_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_task
    ADD CONSTRAINT shell_task_after_id_key UNIQUE (after_id);


ALTER TABLE ONLY public.shell_task
    ADD CONSTRAINT shell_task_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_taskevent
    ADD CONSTRAINT shell_taskevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT shell_taskown_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_team
    ADD CONSTRAINT shell_team_name_key UNIQUE (name);


ALTER TABLE ONLY public.shell_team
    ADD CONSTRAINT shell_team_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_teamevent
    ADD CONSTRAINT shell_teamevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_touchedmonth
    ADD CONSTRAINT shell_touchedmonth_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_user
    ADD CONSTRAINT shell_user_email_key UNIQUE (email);


ALTER TABLE ONLY public.shell_user
    ADD CONSTRAINT shell_user_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_userevent
    ADD CONSTRAINT shell_userevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.shell_viewas
    ADD CONSTRAINT shell_viewas_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_viewplace
    ADD CONSTRAINT shell_viewplace_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT task_own_once UNIQUE (task_id, field_id);


ALTER TABLE ONLY public.shell_notice
    ADD CONSTRAINT told_once UNIQUE (person_id, activity_id);


ALTER TABLE ONLY public.workspace_demo_extent
    ADD CONSTRAINT workspace_demo_extent_pkey PRIMARY KEY ("table");


ALTER TABLE ONLY public.workspace_handedrecord
    ADD CONSTRAINT workspace_handedrecord_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.workspace_handover
    ADD CONSTRAINT workspace_handover_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.workspace_handovershare
    ADD CONSTRAINT workspace_handovershare_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.workspace_steps_put_away
    ADD CONSTRAINT workspace_steps_put_away_pkey PRIMARY KEY (person_id);


CREATE UNIQUE INDEX absorbed_once ON public.customers_merge USING btree (absorbed_id) WHERE (undone_at IS NULL);


CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


CREATE INDEX activity_recent ON public.shell_activity USING btree (at DESC, id DESC);


CREATE INDEX activity_subject ON public.shell_activity USING btree (subject_kind, subject_id, at DESC, id DESC);


CREATE INDEX address_was ON public.customers_addressevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX address_was_custo ON public.customers_addressevent USING btree (customer_id, pgh_id);


CREATE INDEX analytics_matrixcell_close_id_2ca6c75f ON public.analytics_matrixcell USING btree (close_id);


CREATE INDEX analytics_matrixclose_settings_id_42528385 ON public.analytics_matrixclose USING btree (settings_id);


CREATE INDEX analytics_matrixflow_close_id_5dfc51ef ON public.analytics_matrixflow USING btree (close_id);


CREATE INDEX analytics_matrixsettings_made_by_id_2433ce3e ON public.analytics_matrixsettings USING btree (made_by_id);


CREATE INDEX analytics_report_key_af646e9a_like ON public.analytics_report USING btree (key varchar_pattern_ops);


CREATE INDEX analytics_unitcost_made_by_id_5973a19d ON public.analytics_unitcost USING btree (made_by_id);


CREATE INDEX answer_age ON public.shell_givenanswer USING btree (at);


CREATE INDEX api_key_to_warn ON public.shell_apikey USING btree (expires_at) WHERE ((ended_at IS NULL) AND (warned_at IS NULL));


CREATE INDEX audit_seal_source ON public.shell_auditseal USING btree (source, last_id);


CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


CREATE INDEX bulk_done ON public.shell_bulkitem USING btree (run_id, record_id) WHERE ((state)::text = 'done'::text);


CREATE INDEX bulk_own ON public.shell_bulkrun USING btree (asked_by_id, id DESC);


CREATE INDEX bulk_waiting ON public.shell_bulkitem USING btree (run_id, record_id) WHERE ((state)::text = 'waiting'::text);


CREATE INDEX change_of_import ON public.integration_importchange USING btree (importing_id, record_kind, record_id);


CREATE INDEX change_of_record ON public.integration_importchange USING btree (record_kind, record_id);


CREATE INDEX change_period ON public.customers_classchange USING btree (period, customer_id);


CREATE INDEX commerce_category_name_5eb2dace_like ON public.commerce_category USING btree (name varchar_pattern_ops);


CREATE INDEX commerce_category_parent_id_ba25a94e ON public.commerce_category USING btree (parent_id);


CREATE INDEX commerce_payment_purchase_id_363d75e3 ON public.commerce_payment USING btree (purchase_id);


CREATE INDEX commerce_product_category_id_f0d15f8b ON public.commerce_product USING btree (category_id);


CREATE INDEX commerce_product_sku_bbca81df_like ON public.commerce_product USING btree (sku varchar_pattern_ops);


CREATE INDEX commerce_purchaseline_purchase_id_1291d7a2 ON public.commerce_purchaseline USING btree (purchase_id);


CREATE INDEX commerce_shop_name_7ba408ac_like ON public.commerce_shop USING btree (name varchar_pattern_ops);


CREATE INDEX company_was ON public.shell_companyevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX consent_of_customer ON public.customers_consentrecord USING btree (customer_id, id);


CREATE INDEX contact_digits ON public.customers_contactpoint USING btree (reversed_digits varchar_pattern_ops) WHERE (NOT ((reversed_digits)::text = ''::text));


CREATE INDEX contact_value ON public.customers_contactpoint USING btree (value varchar_pattern_ops);


CREATE INDEX contactpoint_was ON public.customers_contactpointevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX contactpoint_was_custo ON public.customers_contactpointevent USING btree (customer_id, pgh_id);


CREATE INDEX customer_by_city ON public.customers_customer USING btree (city, sort_name, id);


CREATE INDEX customer_by_name ON public.customers_customer USING btree (sort_name, id);


CREATE INDEX customer_by_owner ON public.customers_customer USING btree (owner_id, sort_name, id);


CREATE INDEX customer_by_team ON public.customers_customer USING btree (team_id, sort_name, id);


CREATE INDEX customer_import ON public.customers_customer USING btree (import_id) WHERE (import_id IS NOT NULL);


CREATE INDEX customer_own_by_choice ON public.customers_ownvalue USING btree (field_id, choice_id, customer_id) WHERE (choice_id IS NOT NULL);


CREATE INDEX customer_own_by_day ON public.customers_ownvalue USING btree (field_id, day, customer_id) WHERE (day IS NOT NULL);


CREATE INDEX customer_own_by_number ON public.customers_ownvalue USING btree (field_id, number, customer_id) WHERE (number IS NOT NULL);


CREATE INDEX customer_own_by_refers_to ON public.customers_ownvalue USING btree (field_id, refers_to, customer_id) WHERE (refers_to IS NOT NULL);


CREATE INDEX customer_own_by_text ON public.customers_ownvalue USING btree (field_id, text, customer_id) WHERE ((kind)::text = 'text'::text);


CREATE INDEX customer_was ON public.customers_customerevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX customers_address_customer_id_f042422e ON public.customers_address USING btree (customer_id);


CREATE INDEX customers_address_key_2a878f82 ON public.customers_address USING btree (key);


CREATE INDEX customers_address_key_2a878f82_like ON public.customers_address USING btree (key varchar_pattern_ops);


CREATE INDEX customers_blocking_customer_id_42d107d1 ON public.customers_blocking USING btree (customer_id);


CREATE INDEX customers_blocking_request_id_446bc3ca ON public.customers_blocking USING btree (request_id);


CREATE INDEX customers_classchange_customer_id_e9e5197d ON public.customers_classchange USING btree (customer_id);


CREATE INDEX customers_consentevidence_stored_as_730ff7ad_like ON public.customers_consentevidence USING btree (stored_as varchar_pattern_ops);


CREATE INDEX customers_consentrecord_evidence_id_4a749af7 ON public.customers_consentrecord USING btree (evidence_id);


CREATE INDEX customers_consentrecord_notice_id_44752392 ON public.customers_consentrecord USING btree (notice_id);


CREATE INDEX customers_contactpoint_customer_id_c5e90863 ON public.customers_contactpoint USING btree (customer_id);


CREATE INDEX customers_contactpurpose_slug_e989da60_like ON public.customers_contactpurpose USING btree (slug varchar_pattern_ops);


CREATE INDEX customers_customer_tags_customer_id_0423a302 ON public.customers_customer_tags USING btree (customer_id);


CREATE INDEX customers_customer_tags_tag_id_4d54c921 ON public.customers_customer_tags USING btree (tag_id);


CREATE INDEX customers_duplicatepair_right_id_1b506c29 ON public.customers_duplicatepair USING btree (right_id);


CREATE INDEX customers_erasure_request_id_cfcac40d ON public.customers_erasure USING btree (request_id);


CREATE INDEX customers_externalid_customer_id_5b269200 ON public.customers_externalid USING btree (customer_id);


CREATE INDEX customers_identitycheck_evidence_id_865b792f ON public.customers_identitycheck USING btree (evidence_id);


CREATE INDEX customers_identitydocument_customer_id_df05ce98 ON public.customers_identitydocument USING btree (customer_id);


CREATE INDEX customers_legalhold_customer_id_99e6c6ba ON public.customers_legalhold USING btree (customer_id);


CREATE INDEX customers_lettertext_name_a0fcb40a_like ON public.customers_lettertext USING btree (name varchar_pattern_ops);


CREATE INDEX customers_merge_run_id_278b6350 ON public.customers_merge USING btree (run_id);


CREATE INDEX customers_nameword_sound_349cb701 ON public.customers_nameword USING btree (sound);


CREATE INDEX customers_nameword_sound_349cb701_like ON public.customers_nameword USING btree (sound varchar_pattern_ops);


CREATE INDEX customers_nameword_word_1d61e6dc_like ON public.customers_nameword USING btree (word varchar_pattern_ops);


CREATE INDEX customers_notice_purpose_016e4d21 ON public.customers_notice USING btree (purpose);


CREATE INDEX customers_notice_purpose_016e4d21_like ON public.customers_notice USING btree (purpose varchar_pattern_ops);


CREATE INDEX customers_ownvalue_customer_id_573eb4e1 ON public.customers_ownvalue USING btree (customer_id);


CREATE INDEX customers_relationship_customer_id_f547f524 ON public.customers_relationship USING btree (customer_id);


CREATE INDEX customers_relationship_other_id_3802c834 ON public.customers_relationship USING btree (other_id);


CREATE INDEX customers_remark_customer_id_1e8c479b ON public.customers_remark USING btree (customer_id);


CREATE INDEX customers_remark_person_id_5729015f ON public.customers_remark USING btree (person_id);


CREATE INDEX customers_rightsanswer_file_id_6c9a869b ON public.customers_rightsanswer USING btree (file_id);


CREATE INDEX customers_rightsanswer_request_id_75d42dbf ON public.customers_rightsanswer USING btree (request_id);


CREATE INDEX customers_rightsdesk_responsible_id_393df54d ON public.customers_rightsdesk USING btree (responsible_id);


CREATE INDEX customers_rightsfile_request_id_9f193910 ON public.customers_rightsfile USING btree (request_id);


CREATE INDEX customers_rightsfile_sha256_53109a90 ON public.customers_rightsfile USING btree (sha256);


CREATE INDEX customers_rightsfile_sha256_53109a90_like ON public.customers_rightsfile USING btree (sha256 varchar_pattern_ops);


CREATE INDEX customers_rightsfile_stored_as_870d9414_like ON public.customers_rightsfile USING btree (stored_as varchar_pattern_ops);


CREATE INDEX customers_rightsrequest_code_4a53dd83_like ON public.customers_rightsrequest USING btree (code varchar_pattern_ops);


CREATE INDEX customers_rightsrequest_customer_id_218240a9 ON public.customers_rightsrequest USING btree (customer_id);


CREATE INDEX customers_rightsstep_request_id_54801270 ON public.customers_rightsstep USING btree (request_id);


CREATE INDEX customers_suppressionlist_register_83016d1c_like ON public.customers_suppressionlist USING btree (register varchar_pattern_ops);


CREATE INDEX customers_tag_name_9c8daeb6_like ON public.customers_tag USING btree (name varchar_pattern_ops);


CREATE INDEX customers_taughtmeaning_person_id_0d1a4a72 ON public.customers_taughtmeaning USING btree (person_id);


CREATE INDEX customertag_was ON public.customers_customertagevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX customertag_was_custo ON public.customers_customertagevent USING btree (customer_id, pgh_id);


CREATE INDEX decision_of_customer ON public.customers_contactdecision USING btree (customer_id, decided_at DESC, id DESC);


CREATE INDEX decision_recent ON public.customers_contactdecision USING btree (decided_at DESC, id DESC);


CREATE INDEX delegation_was ON public.shell_delegationevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


CREATE INDEX document_number ON public.customers_identitydocument USING btree (number varchar_pattern_ops);


CREATE INDEX doubt_decided ON public.integration_returndoubt USING btree (decided_at DESC, id DESC) WHERE (NOT ((decision)::text = ''::text));


CREATE INDEX doubt_waiting ON public.integration_returndoubt USING btree (id) WHERE ((decision)::text = ''::text);


CREATE INDEX draft_age ON public.shell_draft USING btree (saved_at);


CREATE INDEX draft_subject ON public.shell_draft USING btree (subject_kind, subject_id);


CREATE INDEX external_value ON public.customers_externalid USING btree (value varchar_pattern_ops);


CREATE INDEX externalid_was ON public.customers_externalidevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX externalid_was_custo ON public.customers_externalidevent USING btree (customer_id, pgh_id);


CREATE INDEX fieldlimit_was ON public.shell_fieldlimitevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX followed_by ON public.shell_following USING btree (person_id);


CREATE INDEX handover_recent ON public.workspace_handover USING btree (made_at DESC, id DESC);


CREATE INDEX hold_standing ON public.customers_legalhold USING btree (customer_id) WHERE (lifted_at IS NULL);


CREATE INDEX identitydocument_was ON public.customers_identitydocumentevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX identitydocument_was_custo ON public.customers_identitydocumentevent USING btree (customer_id, pgh_id);


CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


CREATE INDEX import_recent ON public.integration_import USING btree (id DESC);


CREATE INDEX integration_import_person_id_27e7d5d6 ON public.integration_import USING btree (person_id);


CREATE INDEX integration_import_sha256_a29c96cb ON public.integration_import USING btree (sha256);


CREATE INDEX integration_import_sha256_a29c96cb_like ON public.integration_import USING btree (sha256 varchar_pattern_ops);


CREATE INDEX integration_returndoubt_importing_id_eefe595d ON public.integration_returndoubt USING btree (importing_id);


CREATE INDEX interaction_document ON public.interactions_interaction USING btree (document) WHERE (NOT ((document)::text = ''::text));


CREATE INDEX interaction_import ON public.interactions_interaction USING btree (import_id) WHERE (import_id IS NOT NULL);


CREATE INDEX interaction_own_by_choice ON public.interactions_interactionown USING btree (field_id, choice_id, interaction_id) WHERE (choice_id IS NOT NULL);


CREATE INDEX interaction_own_by_day ON public.interactions_interactionown USING btree (field_id, day, interaction_id) WHERE (day IS NOT NULL);


CREATE INDEX interaction_own_by_number ON public.interactions_interactionown USING btree (field_id, number, interaction_id) WHERE (number IS NOT NULL);


CREATE INDEX interaction_own_by_refers_to ON public.interactions_interactionown USING btree (field_id, refers_to, interaction_id) WHERE (refers_to IS NOT NULL);


CREATE INDEX interaction_own_by_text ON public.interactions_interactionown USING btree (field_id, text, interaction_id) WHERE ((kind)::text = 'text'::text);


CREATE INDEX interaction_timeline ON public.interactions_interaction USING btree (customer_id, started_at DESC, id DESC);


CREATE INDEX interaction_was ON public.interactions_interactionevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX interaction_was_custo ON public.interactions_interactionevent USING btree (customer_id, pgh_id);


CREATE INDEX interactions_interaction_person_id_64a4cc96 ON public.interactions_interaction USING btree (person_id);


CREATE INDEX interactions_strength_known_by_id_669a7393 ON public.interactions_strength USING btree (known_by_id);


CREATE INDEX longjob_kind ON public.shell_longjob USING btree (kind, id DESC);


CREATE INDEX longjob_own ON public.shell_longjob USING btree (asked_by_id, id DESC);


CREATE INDEX merge_absorbed ON public.customers_merge USING btree (absorbed_id, id DESC);


CREATE INDEX merge_kept ON public.customers_merge USING btree (kept_id, id DESC);


CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


CREATE INDEX notice_own ON public.shell_notice USING btree (person_id, at DESC, id DESC);


CREATE INDEX notice_to_mail ON public.shell_notice USING btree (person_id, at) WHERE (by_mail AND (mailed_at IS NULL) AND (read_at IS NULL));


CREATE INDEX notice_unread ON public.shell_notice USING btree (person_id) WHERE (in_page AND (read_at IS NULL));


CREATE UNIQUE INDEX one_blocking_at_a_time ON public.customers_blocking USING btree (customer_id) WHERE (released_at IS NULL);


CREATE UNIQUE INDEX one_unit_cost_a_day ON public.analytics_unitcost USING btree (kind, valid_from) WHERE (replaced_at IS NULL);


CREATE UNIQUE INDEX one_view_opens_first ON public.shell_viewplace USING btree (person_id, records) WHERE opens_first;


CREATE INDEX pair_queue ON public.customers_duplicatepair USING btree (probability DESC, id DESC) WHERE ((verdict)::text = ''::text);


CREATE INDEX payment_timeline ON public.commerce_payment USING btree (customer_id, paid_on DESC, id DESC);


CREATE INDEX payment_was ON public.commerce_paymentevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX payment_was_custo ON public.commerce_paymentevent USING btree (customer_id, pgh_id);


CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


CREATE INDEX product_own_by_choice ON public.commerce_productown USING btree (field_id, choice_id, product_id) WHERE (choice_id IS NOT NULL);


CREATE INDEX product_own_by_day ON public.commerce_productown USING btree (field_id, day, product_id) WHERE (day IS NOT NULL);


CREATE INDEX product_own_by_number ON public.commerce_productown USING btree (field_id, number, product_id) WHERE (number IS NOT NULL);


CREATE INDEX product_own_by_refers_to ON public.commerce_productown USING btree (field_id, refers_to, product_id) WHERE (refers_to IS NOT NULL);


CREATE INDEX product_own_by_text ON public.commerce_productown USING btree (field_id, text, product_id) WHERE ((kind)::text = 'text'::text);


CREATE INDEX profit_by_contribution ON public.analytics_customerprofit USING btree (contribution, customer_id);


CREATE INDEX profit_by_saving ON public.analytics_customerprofit USING btree (saving, customer_id);


CREATE INDEX profit_by_serve ON public.analytics_customerprofit USING btree (serve, customer_id);


CREATE INDEX purchase_cancels ON public.commerce_purchase USING btree (cancels_id) WHERE (cancels_id IS NOT NULL);


CREATE INDEX purchase_document ON public.commerce_purchase USING btree (document varchar_pattern_ops);


CREATE INDEX purchase_import ON public.commerce_purchase USING btree (import_id) WHERE (import_id IS NOT NULL);


CREATE INDEX purchase_month ON public.commerce_purchase USING btree (occurred_on);


CREATE INDEX purchase_own_by_choice ON public.commerce_purchaseown USING btree (field_id, choice_id, purchase_id) WHERE (choice_id IS NOT NULL);


CREATE INDEX purchase_own_by_day ON public.commerce_purchaseown USING btree (field_id, day, purchase_id) WHERE (day IS NOT NULL);


CREATE INDEX purchase_own_by_number ON public.commerce_purchaseown USING btree (field_id, number, purchase_id) WHERE (number IS NOT NULL);


CREATE INDEX purchase_own_by_refers_to ON public.commerce_purchaseown USING btree (field_id, refers_to, purchase_id) WHERE (refers_to IS NOT NULL);


CREATE INDEX purchase_own_by_text ON public.commerce_purchaseown USING btree (field_id, text, purchase_id) WHERE ((kind)::text = 'text'::text);


CREATE INDEX purchase_timeline ON public.commerce_purchase USING btree (customer_id, occurred_at DESC, id DESC);


CREATE INDEX purchase_was ON public.commerce_purchaseevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX purchase_was_custo ON public.commerce_purchaseevent USING btree (customer_id, pgh_id);


CREATE INDEX purchaseline_was ON public.commerce_purchaselineevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX quality_due_customer ON public.customers_qualitydue USING btree (customer_id);


CREATE INDEX quality_faults ON public.customers_qualityscore USING gin (faults);


CREATE INDEX quality_queue ON public.customers_qualityscore USING btree (rank, score, customer_id) WHERE (NOT (faults = '{}'::character varying(30)[]));


CREATE INDEX quality_score ON public.customers_qualityscore USING btree (score, customer_id);


CREATE INDEX relationship_was ON public.customers_relationshipevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX relationship_was_custo ON public.customers_relationshipevent USING btree (customer_id, pgh_id);


CREATE INDEX relationship_was_other ON public.customers_relationshipevent USING btree (other_id, pgh_id);


CREATE INDEX remark_was ON public.customers_remarkevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX remark_was_custo ON public.customers_remarkevent USING btree (customer_id, pgh_id);


CREATE INDEX reserved_of_customer ON public.customers_reservedcontact USING btree (customer_id, at);


CREATE INDEX reserved_source ON public.customers_reservedcontact USING btree (source) WHERE (NOT ((source)::text = ''::text));


CREATE INDEX rights_closed ON public.customers_rightsrequest USING btree (closed_at DESC, id DESC);


CREATE INDEX rights_file_expires ON public.customers_rightsfile USING btree (expires_at) WHERE (erased_at IS NULL);


CREATE INDEX rights_open ON public.customers_rightsrequest USING btree (due_on, id) WHERE (closed_at IS NULL);


CREATE INDEX rolescope_was ON public.shell_rolescopeevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX search_entry_words ON public.shell_searchentry USING gin (words);


CREATE INDEX search_words ON public.customers_searchtext USING gin (words) WITH (fastupdate=off);


CREATE INDEX shares_of_receiver ON public.workspace_handovershare USING btree (hand_over_id, receiver_id);


CREATE INDEX shell_apikey_person_id_a26b9933 ON public.shell_apikey USING btree (person_id);


CREATE INDEX shell_apikey_prefix_5d0c8fd2_like ON public.shell_apikey USING btree (prefix varchar_pattern_ops);


CREATE INDEX shell_attempt_expires ON public.shell_attempt USING btree (expires);


CREATE INDEX shell_auditchange_xid_970d4bc3 ON public.shell_auditchange USING btree (xid);


CREATE INDEX shell_bulkrun_asked_by_id_5346502b ON public.shell_bulkrun USING btree (asked_by_id);


CREATE INDEX shell_bulkrun_job_id_37e33f56 ON public.shell_bulkrun USING btree (job_id);


CREATE INDEX shell_bulkrun_undoing_id_da92e4dd ON public.shell_bulkrun USING btree (undoing_id);


CREATE INDEX shell_choice_of_id_2cf64f36 ON public.shell_choice USING btree (of_id);


CREATE INDEX shell_choicelist_key_9870d2df_like ON public.shell_choicelist USING btree (key varchar_pattern_ops);


CREATE INDEX shell_customfield_choices_id_24e7b14e ON public.shell_customfield USING btree (choices_id);


CREATE INDEX shell_delegation_giver_id_2f4e8efe ON public.shell_delegation USING btree (giver_id);


CREATE INDEX shell_delegation_taker_id_bbef15ab ON public.shell_delegation USING btree (taker_id);


CREATE INDEX shell_exportfile_asked_by_id_84e2019d ON public.shell_exportfile USING btree (asked_by_id);


CREATE INDEX shell_exportfile_job_id_7c5fa6ef ON public.shell_exportfile USING btree (job_id);


CREATE INDEX shell_identity_person_id_1c63ebf2 ON public.shell_identity USING btree (person_id);


CREATE INDEX shell_live_xid ON public.shell_live USING btree (xid);


CREATE INDEX shell_notice_activity_id_0306ad95 ON public.shell_notice USING btree (activity_id);


CREATE INDEX shell_opensession_key_cff4b7d9_like ON public.shell_opensession USING btree (key varchar_pattern_ops);


CREATE INDEX shell_opensession_user_id_65fd99e0 ON public.shell_opensession USING btree (user_id);


CREATE INDEX shell_ownrole_name_d3db01d1_like ON public.shell_ownrole USING btree (name varchar_pattern_ops);


CREATE INDEX shell_ownrole_slug_01abb3b4_like ON public.shell_ownrole USING btree (slug varchar_pattern_ops);


CREATE INDEX shell_retentionterm_key_9bd4f8bb_like ON public.shell_retentionterm USING btree (key varchar_pattern_ops);


CREATE INDEX shell_savedview_owner_id_598ea182 ON public.shell_savedview USING btree (owner_id);


CREATE INDEX shell_savedview_team_id_57980abd ON public.shell_savedview USING btree (team_id);


CREATE INDEX shell_shift_schedule_id_c8219861 ON public.shell_shift USING btree (schedule_id);


CREATE INDEX shell_signinlink_token_hash_ec43fbfc_like ON public.shell_signinlink USING btree (token_hash varchar_pattern_ops);


CREATE INDEX shell_signinlink_user_id_f6102b26 ON public.shell_signinlink USING btree (user_id);


CREATE INDEX shell_specialday_schedule_id_712bd32b ON public.shell_specialday USING btree (schedule_id);


CREATE INDEX shell_task_assignee_id_a424e8fe ON public.shell_task USING btree (assignee_id);


CREATE INDEX shell_task_team_id_91030908 ON public.shell_task USING btree (team_id);


CREATE INDEX shell_team_name_503181b0_like ON public.shell_team USING btree (name varchar_pattern_ops);


CREATE INDEX shell_team_parent_id_dc4ba05a ON public.shell_team USING btree (parent_id);


CREATE INDEX shell_user_email_9aa9027f_like ON public.shell_user USING btree (email varchar_pattern_ops);


CREATE INDEX shell_user_team_id_7cbe532e ON public.shell_user USING btree (team_id);


CREATE INDEX shell_viewas_person_id_845c4d7f ON public.shell_viewas USING btree (person_id);


CREATE INDEX shell_viewas_viewer_id_37180ba1 ON public.shell_viewas USING btree (viewer_id);


CREATE INDEX shell_viewplace_person_id_f09822ed ON public.shell_viewplace USING btree (person_id);


CREATE INDEX shell_viewplace_view_id_d43d9213 ON public.shell_viewplace USING btree (view_id);


CREATE INDEX standing_amount ON public.customers_standing USING btree (amount DESC, customer_id DESC);


CREATE INDEX standing_cell ON public.customers_standing USING btree (amount_band, tenure_band, amount DESC);


CREATE INDEX standing_last ON public.customers_standing USING btree (last_purchase_on, customer_id);


CREATE INDEX standing_owner ON public.customers_standing USING btree (owner_id, amount DESC, customer_id DESC);


CREATE INDEX standing_rank ON public.customers_standing USING btree (rank, amount DESC, customer_id);


CREATE INDEX standing_team ON public.customers_standing USING btree (team_id, amount DESC, customer_id DESC);


CREATE INDEX task_open ON public.shell_task USING btree (assignee_id, due_at) WHERE (done_at IS NULL);


CREATE INDEX task_open_team ON public.shell_task USING btree (team_id, due_at) WHERE ((done_at IS NULL) AND (team_id IS NOT NULL));


CREATE INDEX task_own_by_choice ON public.shell_taskown USING btree (field_id, choice_id, task_id) WHERE (choice_id IS NOT NULL);


CREATE INDEX task_own_by_day ON public.shell_taskown USING btree (field_id, day, task_id) WHERE (day IS NOT NULL);


CREATE INDEX task_own_by_number ON public.shell_taskown USING btree (field_id, number, task_id) WHERE (number IS NOT NULL);


CREATE INDEX task_own_by_refers_to ON public.shell_taskown USING btree (field_id, refers_to, task_id) WHERE (refers_to IS NOT NULL);


CREATE INDEX task_own_by_text ON public.shell_taskown USING btree (field_id, text, task_id) WHERE ((kind)::text = 'text'::text);


CREATE INDEX task_subject ON public.shell_task USING btree (subject_kind, subject_id);


CREATE INDEX task_to_remember ON public.shell_task USING btree (remind_at) WHERE ((done_at IS NULL) AND (remind_at IS NOT NULL) AND (reminded_at IS NULL));


CREATE INDEX task_was ON public.shell_taskevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX team_was ON public.shell_teamevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX tombstone_digest ON public.customers_tombstone USING btree (digest) WHERE (lifted_at IS NULL);


CREATE INDEX touched_fact ON public.shell_touchedmonth USING btree (fact, month);


CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


CREATE INDEX user_was ON public.shell_userevent USING btree (pgh_obj_id, pgh_id);


CREATE UNIQUE INDEX view_as_one_at_a_time ON public.shell_viewas USING btree (viewer_id) WHERE (ended_at IS NULL);


CREATE INDEX word_remainders ON public.customers_nameword USING gin (remainders) WITH (fastupdate=off);


CREATE INDEX workspace_demo_extent_table_451cb5d0_like ON public.workspace_demo_extent USING btree ("table" varchar_pattern_ops);


CREATE INDEX workspace_handedrecord_receiver_id_86a4efe6 ON public.workspace_handedrecord USING btree (receiver_id);


CREATE INDEX workspace_handover_made_by_id_84ca2951 ON public.workspace_handover USING btree (made_by_id);


CREATE INDEX workspace_handover_person_id_16346443 ON public.workspace_handover USING btree (person_id);


CREATE INDEX workspace_handover_rest_to_id_1d097396 ON public.workspace_handover USING btree (rest_to_id);


CREATE INDEX workspace_handovershare_receiver_id_7a2bad13 ON public.workspace_handovershare USING btree (receiver_id);


CREATE TRIGGER analytics_matrixclose_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.analytics_matrixclose FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('matrix_closes');


CREATE TRIGGER analytics_matrixsettings_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.analytics_matrixsettings FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('matrix_settings');


CREATE TRIGGER analytics_profitrun_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.analytics_profitrun FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('profit');


CREATE TRIGGER analytics_unitcost_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.analytics_unitcost FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('unit_costs');


CREATE TRIGGER analytics_unitcost_months_all AFTER TRUNCATE ON public.analytics_unitcost FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('unit_costs', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_unitcost_months_in AFTER INSERT ON public.analytics_unitcost REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('unit_costs', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_unitcost_months_out AFTER DELETE ON public.analytics_unitcost REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('unit_costs', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_unitcost_months_up AFTER UPDATE ON public.analytics_unitcost REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('unit_costs', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_category_months_all AFTER TRUNCATE ON public.commerce_category FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_category_months_in AFTER INSERT ON public.commerce_category REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_category_months_out AFTER DELETE ON public.commerce_category REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_category_months_up AFTER UPDATE ON public.commerce_category REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_payment_months_all AFTER TRUNCATE ON public.commerce_payment FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('payments', 'date_trunc(''month'', paid_on)::date');


CREATE TRIGGER commerce_payment_months_in AFTER INSERT ON public.commerce_payment REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('payments', 'date_trunc(''month'', paid_on)::date');


CREATE TRIGGER commerce_payment_months_out AFTER DELETE ON public.commerce_payment REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('payments', 'date_trunc(''month'', paid_on)::date');


CREATE TRIGGER commerce_payment_months_up AFTER UPDATE ON public.commerce_payment REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('payments', 'date_trunc(''month'', paid_on)::date');


CREATE TRIGGER commerce_product_months_all AFTER TRUNCATE ON public.commerce_product FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_product_months_in AFTER INSERT ON public.commerce_product REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_product_months_out AFTER DELETE ON public.commerce_product REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_product_months_up AFTER UPDATE ON public.commerce_product REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('products', 'DATE ''1970-01-01''');


CREATE TRIGGER commerce_product_words_all AFTER TRUNCATE ON public.commerce_product FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('product', 'name || '' '' || sku');


CREATE TRIGGER commerce_product_words_in AFTER INSERT ON public.commerce_product REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('product', 'name || '' '' || sku');


CREATE TRIGGER commerce_product_words_out AFTER DELETE ON public.commerce_product REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('product', 'name || '' '' || sku');


CREATE TRIGGER commerce_product_words_up AFTER UPDATE ON public.commerce_product REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('product', 'name || '' '' || sku');


CREATE TRIGGER customers_address_quality_delete AFTER DELETE ON public.customers_address REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_address_quality_insert AFTER INSERT ON public.customers_address REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_address_quality_update AFTER UPDATE ON public.customers_address REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_blocking_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_blocking FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('blocked');


CREATE TRIGGER customers_companycontactrules_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_companycontactrules FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('contact_rules');


CREATE TRIGGER customers_consentevidence_never_emptied BEFORE TRUNCATE ON public.customers_consentevidence FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER customers_consentevidence_only_added BEFORE DELETE OR UPDATE ON public.customers_consentevidence FOR EACH ROW EXECUTE FUNCTION public.customers_only_added();


CREATE TRIGGER customers_consentrecord_audit_out AFTER DELETE ON public.customers_consentrecord REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER customers_consentrecord_audit_up AFTER UPDATE ON public.customers_consentrecord REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER customers_consentrecord_never_emptied BEFORE TRUNCATE ON public.customers_consentrecord FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER customers_consentrecord_only_added BEFORE DELETE OR UPDATE ON public.customers_consentrecord FOR EACH ROW EXECUTE FUNCTION public.customers_only_added();


CREATE TRIGGER customers_consentrecord_quality_delete AFTER DELETE ON public.customers_consentrecord REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_consentrecord_quality_insert AFTER INSERT ON public.customers_consentrecord REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_consentrecord_quality_update AFTER UPDATE ON public.customers_consentrecord REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_contactdecision_audit_out AFTER DELETE ON public.customers_contactdecision REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER customers_contactdecision_audit_up AFTER UPDATE ON public.customers_contactdecision REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER customers_contactdecision_never_emptied BEFORE TRUNCATE ON public.customers_contactdecision FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER customers_contactdecision_only_added BEFORE UPDATE ON public.customers_contactdecision FOR EACH ROW EXECUTE FUNCTION public.customers_only_added();


CREATE TRIGGER customers_contactpoint_quality_delete AFTER DELETE ON public.customers_contactpoint REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_contactpoint_quality_insert AFTER INSERT ON public.customers_contactpoint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_contactpoint_quality_update AFTER UPDATE ON public.customers_contactpoint REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_contactpurpose_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_contactpurpose FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('contact_rules');


CREATE TRIGGER customers_customer_found AFTER UPDATE ON public.customers_customer REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.customers_search_follows();


CREATE TRIGGER customers_customer_months_all AFTER TRUNCATE ON public.customers_customer FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('customers', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_customer_months_in AFTER INSERT ON public.customers_customer REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('customers', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_customer_months_out AFTER DELETE ON public.customers_customer REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('customers', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_customer_months_up AFTER UPDATE ON public.customers_customer REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('customers', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_customer_quality_delete AFTER DELETE ON public.customers_customer REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('id');


CREATE TRIGGER customers_customer_quality_insert AFTER INSERT ON public.customers_customer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('id');


CREATE TRIGGER customers_customer_quality_update AFTER UPDATE ON public.customers_customer REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('id');


CREATE TRIGGER customers_duplicatepair_quality_delete AFTER DELETE ON public.customers_duplicatepair REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('left_id', 'right_id');


CREATE TRIGGER customers_duplicatepair_quality_insert AFTER INSERT ON public.customers_duplicatepair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('left_id', 'right_id');


CREATE TRIGGER customers_duplicatepair_quality_update AFTER UPDATE ON public.customers_duplicatepair REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('left_id', 'right_id');


CREATE TRIGGER customers_entrystandard_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_entrystandard FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('quality');


CREATE TRIGGER customers_identitydocument_quality_delete AFTER DELETE ON public.customers_identitydocument REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_identitydocument_quality_insert AFTER INSERT ON public.customers_identitydocument REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_identitydocument_quality_update AFTER UPDATE ON public.customers_identitydocument REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_notice_only_added BEFORE DELETE OR UPDATE ON public.customers_notice FOR EACH ROW EXECUTE FUNCTION public.customers_only_added();


CREATE TRIGGER customers_ownvalue_words_all AFTER TRUNCATE ON public.customers_ownvalue FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('own_customer', 'text');


CREATE TRIGGER customers_ownvalue_words_in AFTER INSERT ON public.customers_ownvalue REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('own_customer', 'text');


CREATE TRIGGER customers_ownvalue_words_out AFTER DELETE ON public.customers_ownvalue REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('own_customer', 'text');


CREATE TRIGGER customers_ownvalue_words_up AFTER UPDATE ON public.customers_ownvalue REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('own_customer', 'text');


CREATE TRIGGER customers_qualitysettings_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_qualitysettings FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('quality');


CREATE TRIGGER customers_relationship_no_loop BEFORE INSERT OR UPDATE ON public.customers_relationship FOR EACH ROW WHEN (((new.kind)::text = 'belongs_to'::text)) EXECUTE FUNCTION public.customers_no_loop();


CREATE TRIGGER customers_standing_months_all AFTER TRUNCATE ON public.customers_standing FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('standings', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_standing_months_in AFTER INSERT ON public.customers_standing REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('standings', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_standing_months_out AFTER DELETE ON public.customers_standing REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('standings', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_standing_months_up AFTER UPDATE ON public.customers_standing REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('standings', 'DATE ''1970-01-01''');


CREATE TRIGGER customers_standing_quality_delete AFTER DELETE ON public.customers_standing REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_standing_quality_insert AFTER INSERT ON public.customers_standing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_standing_quality_update AFTER UPDATE ON public.customers_standing REFERENCING OLD TABLE AS earlier NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.customers_quality_due('customer_id');


CREATE TRIGGER customers_suppressionlist_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_suppressionlist FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('contact_rules');


CREATE TRIGGER customers_tag_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_tag FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('tags');


CREATE TRIGGER customers_taughtmeaning_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.customers_taughtmeaning FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('taught');


CREATE TRIGGER interactions_interaction_months_all AFTER TRUNCATE ON public.interactions_interaction FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('interactions', 'date_trunc(''month'', started_at AT TIME ZONE ''UTC'')::date');


CREATE TRIGGER interactions_interaction_months_in AFTER INSERT ON public.interactions_interaction REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('interactions', 'date_trunc(''month'', started_at AT TIME ZONE ''UTC'')::date');


CREATE TRIGGER interactions_interaction_months_out AFTER DELETE ON public.interactions_interaction REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('interactions', 'date_trunc(''month'', started_at AT TIME ZONE ''UTC'')::date');


CREATE TRIGGER interactions_interaction_months_up AFTER UPDATE ON public.interactions_interaction REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('interactions', 'date_trunc(''month'', started_at AT TIME ZONE ''UTC'')::date');


CREATE TRIGGER interactions_interaction_words_all AFTER TRUNCATE ON public.interactions_interaction FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('interaction', 'subject');


CREATE TRIGGER interactions_interaction_words_in AFTER INSERT ON public.interactions_interaction REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('interaction', 'subject');


CREATE TRIGGER interactions_interaction_words_out AFTER DELETE ON public.interactions_interaction REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('interaction', 'subject');


CREATE TRIGGER interactions_interaction_words_up AFTER UPDATE ON public.interactions_interaction REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('interaction', 'subject');


CREATE TRIGGER pgtrigger_delete_delete_19f28 AFTER DELETE ON public.shell_team REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_19f28();


CREATE TRIGGER pgtrigger_delete_delete_237a2 AFTER DELETE ON public.shell_user REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_237a2();


CREATE TRIGGER pgtrigger_delete_delete_2b3d2 AFTER DELETE ON public.shell_rolescope REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2b3d2();


CREATE TRIGGER pgtrigger_delete_delete_37047 AFTER DELETE ON public.commerce_purchaseline REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_37047();


CREATE TRIGGER pgtrigger_delete_delete_3f962 AFTER DELETE ON public.shell_company REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3f962();


CREATE TRIGGER pgtrigger_delete_delete_5b5ab AFTER DELETE ON public.customers_customer_tags REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5b5ab();


CREATE TRIGGER pgtrigger_delete_delete_6a041 AFTER DELETE ON public.shell_fieldlimit REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6a041();


CREATE TRIGGER pgtrigger_delete_delete_801cd AFTER DELETE ON public.shell_task REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_801cd();


CREATE TRIGGER pgtrigger_delete_delete_81526 AFTER DELETE ON public.shell_delegation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_81526();


CREATE TRIGGER pgtrigger_delete_delete_939ca AFTER DELETE ON public.customers_customer REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_939ca();


CREATE TRIGGER pgtrigger_delete_delete_9439e AFTER DELETE ON public.customers_remark REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9439e();


CREATE TRIGGER pgtrigger_delete_delete_961ab AFTER DELETE ON public.commerce_purchase REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_961ab();


CREATE TRIGGER pgtrigger_delete_delete_9d6a5 AFTER DELETE ON public.customers_address REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9d6a5();


CREATE TRIGGER pgtrigger_delete_delete_b79e2 AFTER DELETE ON public.interactions_interaction REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b79e2();


CREATE TRIGGER pgtrigger_delete_delete_cef81 AFTER DELETE ON public.customers_relationship REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cef81();


CREATE TRIGGER pgtrigger_delete_delete_d3273 AFTER DELETE ON public.commerce_payment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d3273();


CREATE TRIGGER pgtrigger_delete_delete_df2fa AFTER DELETE ON public.customers_externalid REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_df2fa();


CREATE TRIGGER pgtrigger_delete_delete_f3de1 AFTER DELETE ON public.customers_identitydocument REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f3de1();


CREATE TRIGGER pgtrigger_delete_delete_f627e AFTER DELETE ON public.customers_contactpoint REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f627e();


CREATE TRIGGER pgtrigger_insert_insert_2d78c AFTER INSERT ON public.customers_remark REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2d78c();


CREATE TRIGGER pgtrigger_insert_insert_5739d AFTER INSERT ON public.shell_fieldlimit REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_5739d();


CREATE TRIGGER pgtrigger_insert_insert_80fdd AFTER INSERT ON public.shell_rolescope REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_80fdd();


CREATE TRIGGER pgtrigger_insert_insert_8b616 AFTER INSERT ON public.shell_delegation REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8b616();


CREATE TRIGGER pgtrigger_insert_insert_8cf86 AFTER INSERT ON public.customers_externalid REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8cf86();


CREATE TRIGGER pgtrigger_insert_insert_9de5a AFTER INSERT ON public.shell_team REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_9de5a();


CREATE TRIGGER pgtrigger_insert_insert_a4327 AFTER INSERT ON public.customers_customer_tags REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a4327();


CREATE TRIGGER pgtrigger_insert_insert_b2e14 AFTER INSERT ON public.customers_relationship REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_b2e14();


CREATE TRIGGER pgtrigger_insert_insert_c2178 AFTER INSERT ON public.customers_identitydocument REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c2178();


CREATE TRIGGER pgtrigger_insert_insert_c8426 AFTER INSERT ON public.customers_address REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c8426();


CREATE TRIGGER pgtrigger_insert_insert_c947a AFTER INSERT ON public.customers_contactpoint REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c947a();


CREATE TRIGGER pgtrigger_insert_insert_e08be AFTER INSERT ON public.shell_user REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_e08be();


CREATE TRIGGER pgtrigger_update_update_11282 AFTER UPDATE ON public.shell_task REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_11282();


CREATE TRIGGER pgtrigger_update_update_11304 AFTER UPDATE ON public.shell_rolescope REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_11304();


CREATE TRIGGER pgtrigger_update_update_29aa5 AFTER UPDATE ON public.shell_company REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_29aa5();


CREATE TRIGGER pgtrigger_update_update_34130 AFTER UPDATE ON public.commerce_purchaseline REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_34130();


CREATE TRIGGER pgtrigger_update_update_41b92 AFTER UPDATE ON public.customers_externalid REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_41b92();


CREATE TRIGGER pgtrigger_update_update_694d0 AFTER UPDATE ON public.customers_remark REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_694d0();


CREATE TRIGGER pgtrigger_update_update_6ce39 AFTER UPDATE ON public.customers_customer_tags REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6ce39();


CREATE TRIGGER pgtrigger_update_update_904e7 AFTER UPDATE ON public.commerce_payment REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_904e7();


CREATE TRIGGER pgtrigger_update_update_90fab AFTER UPDATE ON public.customers_contactpoint REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_90fab();


CREATE TRIGGER pgtrigger_update_update_99134 AFTER UPDATE ON public.interactions_interaction REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_99134();


CREATE TRIGGER pgtrigger_update_update_a02bc AFTER UPDATE ON public.commerce_purchase REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a02bc();


CREATE TRIGGER pgtrigger_update_update_a919a AFTER UPDATE ON public.shell_team REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a919a();


CREATE TRIGGER pgtrigger_update_update_ac8f2 AFTER UPDATE ON public.customers_relationship REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_ac8f2();


CREATE TRIGGER pgtrigger_update_update_b4015 AFTER UPDATE ON public.shell_fieldlimit REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b4015();


CREATE TRIGGER pgtrigger_update_update_c914e AFTER UPDATE ON public.customers_address REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_c914e();


CREATE TRIGGER pgtrigger_update_update_ca86d AFTER UPDATE ON public.customers_customer REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_ca86d();


CREATE TRIGGER pgtrigger_update_update_db379 AFTER UPDATE ON public.shell_user REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_db379();


CREATE TRIGGER pgtrigger_update_update_df249 AFTER UPDATE ON public.customers_identitydocument REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_df249();


CREATE TRIGGER pgtrigger_update_update_f7c03 AFTER UPDATE ON public.shell_delegation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_f7c03();


CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


CREATE TRIGGER shell_activity_audit_out AFTER DELETE ON public.shell_activity REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER shell_activity_audit_up AFTER UPDATE ON public.shell_activity REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_note();


CREATE TRIGGER shell_activity_history AFTER INSERT ON public.shell_activity REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_history_told();


CREATE TRIGGER shell_activity_live_insert AFTER INSERT ON public.shell_activity REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_activity();


CREATE TRIGGER shell_activity_never_emptied BEFORE TRUNCATE ON public.shell_activity FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER shell_auditforgetting_never_emptied BEFORE TRUNCATE ON public.shell_auditforgetting FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER shell_auditseal_never_emptied BEFORE TRUNCATE ON public.shell_auditseal FOR EACH STATEMENT EXECUTE FUNCTION public.shell_audit_never_emptied();


CREATE TRIGGER shell_choice_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_choice FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('custom');


CREATE TRIGGER shell_choicelist_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_choicelist FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('custom');


CREATE TRIGGER shell_company_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_company FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('company');


CREATE TRIGGER shell_customfield_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_customfield FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('custom');


CREATE TRIGGER shell_delegation_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_delegation FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('delegations');


CREATE TRIGGER shell_fieldlimit_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_fieldlimit FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('roles');


CREATE TRIGGER shell_identityprovider_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_identityprovider FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('provider');


CREATE TRIGGER shell_longjob_live_insert AFTER INSERT ON public.shell_longjob REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_job();


CREATE TRIGGER shell_longjob_live_update AFTER UPDATE ON public.shell_longjob REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_job();


CREATE TRIGGER shell_notice_live_insert AFTER INSERT ON public.shell_notice REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_notice();


CREATE TRIGGER shell_notice_live_update AFTER UPDATE ON public.shell_notice REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_notice();


CREATE TRIGGER shell_ownrole_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_ownrole FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('roles');


CREATE TRIGGER shell_rolescope_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_rolescope FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('roles');


CREATE TRIGGER shell_savedview_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_savedview FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('saved_views');


CREATE TRIGGER shell_schedule_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_schedule FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('hours');


CREATE TRIGGER shell_shift_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_shift FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('hours');


CREATE TRIGGER shell_signinpolicy_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_signinpolicy FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('signin');


CREATE TRIGGER shell_specialday_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_specialday FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('hours');


CREATE TRIGGER shell_task_live_delete AFTER DELETE ON public.shell_task REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_task();


CREATE TRIGGER shell_task_live_insert AFTER INSERT ON public.shell_task REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_task();


CREATE TRIGGER shell_task_live_update AFTER UPDATE ON public.shell_task REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_live_task();


CREATE TRIGGER shell_task_words_all AFTER TRUNCATE ON public.shell_task FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('task', 'title');


CREATE TRIGGER shell_task_words_in AFTER INSERT ON public.shell_task REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('task', 'title');


CREATE TRIGGER shell_task_words_out AFTER DELETE ON public.shell_task REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('task', 'title');


CREATE TRIGGER shell_task_words_up AFTER UPDATE ON public.shell_task REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_index_words('task', 'title');


CREATE TRIGGER shell_team_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_team FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('teams');


CREATE TRIGGER shell_user_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_user FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('people');


CREATE TRIGGER shell_viewplace_mark AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.shell_viewplace FOR EACH STATEMENT EXECUTE FUNCTION public.shell_replace_mark('saved_views');


ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_shell_user_id FOREIGN KEY (user_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customerprofit
    ADD CONSTRAINT analytics_customerpr_customer_id_2380388e_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixcell
    ADD CONSTRAINT analytics_matrixcell_close_id_2ca6c75f_fk_analytics FOREIGN KEY (close_id) REFERENCES public.analytics_matrixclose(period) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixclose
    ADD CONSTRAINT analytics_matrixclos_settings_id_42528385_fk_analytics FOREIGN KEY (settings_id) REFERENCES public.analytics_matrixsettings(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixflow
    ADD CONSTRAINT analytics_matrixflow_close_id_5dfc51ef_fk_analytics FOREIGN KEY (close_id) REFERENCES public.analytics_matrixclose(period) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixsettings
    ADD CONSTRAINT analytics_matrixsettings_made_by_id_2433ce3e_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_unitcost
    ADD CONSTRAINT analytics_unitcost_made_by_id_5973a19d_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_category
    ADD CONSTRAINT commerce_category_parent_id_ba25a94e_fk_commerce_category_id FOREIGN KEY (parent_id) REFERENCES public.commerce_category(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_payment
    ADD CONSTRAINT commerce_payment_customer_id_17ff0498_fk_customers_customer_id FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_payment
    ADD CONSTRAINT commerce_payment_purchase_id_363d75e3_fk_commerce_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.commerce_purchase(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_product
    ADD CONSTRAINT commerce_product_category_id_f0d15f8b_fk_commerce_category_id FOREIGN KEY (category_id) REFERENCES public.commerce_category(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_choice_id_3570ea0a_fk_shell_choice_id FOREIGN KEY (choice_id) REFERENCES public.shell_choice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_field_id_5147a735_fk_shell_customfield_id FOREIGN KEY (field_id) REFERENCES public.shell_customfield(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_goes FOREIGN KEY (product_id) REFERENCES public.commerce_product(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_kind FOREIGN KEY (field_id, kind) REFERENCES public.shell_customfield(id, kind);


ALTER TABLE ONLY public.commerce_purchase
    ADD CONSTRAINT commerce_purchase_cancels_id_eeb42343_fk_commerce_purchase_id FOREIGN KEY (cancels_id) REFERENCES public.commerce_purchase(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchase
    ADD CONSTRAINT commerce_purchase_customer_id_76a17815_fk_customers_customer_id FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchase
    ADD CONSTRAINT commerce_purchase_shop_id_18ed3580_fk_commerce_shop_id FOREIGN KEY (shop_id) REFERENCES public.commerce_shop(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseline
    ADD CONSTRAINT commerce_purchaselin_product_id_795a2279_fk_commerce_ FOREIGN KEY (product_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseline
    ADD CONSTRAINT commerce_purchaselin_purchase_id_1291d7a2_fk_commerce_ FOREIGN KEY (purchase_id) REFERENCES public.commerce_purchase(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT commerce_purchaseown_choice_id_13f27426_fk_shell_choice_id FOREIGN KEY (choice_id) REFERENCES public.shell_choice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT commerce_purchaseown_field_id_f832aa6f_fk_shell_customfield_id FOREIGN KEY (field_id) REFERENCES public.shell_customfield(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT commerce_purchaseown_goes FOREIGN KEY (purchase_id) REFERENCES public.commerce_purchase(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.commerce_purchaseown
    ADD CONSTRAINT commerce_purchaseown_kind FOREIGN KEY (field_id, kind) REFERENCES public.shell_customfield(id, kind);


ALTER TABLE ONLY public.customers_address
    ADD CONSTRAINT customers_address_customer_id_f042422e_fk_customers_customer_id FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_blocking
    ADD CONSTRAINT customers_blocking_customer_id_42d107d1_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_blocking
    ADD CONSTRAINT customers_blocking_request_id_446bc3ca_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_classchange
    ADD CONSTRAINT customers_classchang_customer_id_e9e5197d_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_cleansingchange
    ADD CONSTRAINT customers_cleansingc_run_id_a9090684_fk_customers FOREIGN KEY (run_id) REFERENCES public.customers_cleansingrun(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_cleansingrun
    ADD CONSTRAINT customers_cleansingrun_made_by_id_00a735e3_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_consentrecord
    ADD CONSTRAINT customers_consentrec_customer_id_48c59a12_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_consentrecord
    ADD CONSTRAINT customers_consentrec_evidence_id_4a749af7_fk_customers FOREIGN KEY (evidence_id) REFERENCES public.customers_consentevidence(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_consentrecord
    ADD CONSTRAINT customers_consentrec_notice_id_44752392_fk_customers FOREIGN KEY (notice_id) REFERENCES public.customers_notice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_contactdecision
    ADD CONSTRAINT customers_contactdec_customer_id_957b58ca_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_contactpoint
    ADD CONSTRAINT customers_contactpoi_customer_id_c5e90863_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_customer
    ADD CONSTRAINT customers_customer_owner_id_fbb2798e_fk_shell_user_id FOREIGN KEY (owner_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_customer_tags
    ADD CONSTRAINT customers_customer_t_customer_id_0423a302_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_customer_tags
    ADD CONSTRAINT customers_customer_tags_tag_id_4d54c921_fk_customers_tag_id FOREIGN KEY (tag_id) REFERENCES public.customers_tag(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_customer
    ADD CONSTRAINT customers_customer_team_id_677425ba_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_duplicatepair
    ADD CONSTRAINT customers_duplicatep_left_id_cb9f0eab_fk_customers FOREIGN KEY (left_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_duplicatepair
    ADD CONSTRAINT customers_duplicatep_right_id_1b506c29_fk_customers FOREIGN KEY (right_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_entrystandard
    ADD CONSTRAINT customers_entrystandard_team_id_a8de63eb_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_erasure
    ADD CONSTRAINT customers_erasure_customer_id_5a85f39e_fk_customers_customer_id FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_erasure
    ADD CONSTRAINT customers_erasure_request_id_cfcac40d_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_externalid
    ADD CONSTRAINT customers_externalid_customer_id_5b269200_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_identitycheck
    ADD CONSTRAINT customers_identitych_evidence_id_865b792f_fk_customers FOREIGN KEY (evidence_id) REFERENCES public.customers_rightsfile(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_identitycheck
    ADD CONSTRAINT customers_identitych_request_id_b51fce9d_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_identitydocument
    ADD CONSTRAINT customers_identitydo_customer_id_df05ce98_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_legalhold
    ADD CONSTRAINT customers_legalhold_customer_id_99e6c6ba_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_merge
    ADD CONSTRAINT customers_merge_run_id_278b6350_fk_customers_mergerun_id FOREIGN KEY (run_id) REFERENCES public.customers_mergerun(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customers_ownvalue_choice_id_f420e997_fk_shell_choice_id FOREIGN KEY (choice_id) REFERENCES public.shell_choice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customers_ownvalue_customer_id_573eb4e1_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customers_ownvalue_field_id_19fe97f7_fk_shell_customfield_id FOREIGN KEY (field_id) REFERENCES public.shell_customfield(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_ownvalue
    ADD CONSTRAINT customers_ownvalue_kind FOREIGN KEY (field_id, kind) REFERENCES public.shell_customfield(id, kind);


ALTER TABLE ONLY public.customers_recipientplace
    ADD CONSTRAINT customers_recipientp_customer_id_36b9acfa_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_relationship
    ADD CONSTRAINT customers_relationsh_customer_id_f547f524_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_relationship
    ADD CONSTRAINT customers_relationsh_other_id_3802c834_fk_customers FOREIGN KEY (other_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_remark
    ADD CONSTRAINT customers_remark_customer_id_1e8c479b_fk_customers_customer_id FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_remark
    ADD CONSTRAINT customers_remark_person_id_5729015f_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_reservedcontact
    ADD CONSTRAINT customers_reservedco_customer_id_59aa8415_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsanswer
    ADD CONSTRAINT customers_rightsansw_file_id_6c9a869b_fk_customers FOREIGN KEY (file_id) REFERENCES public.customers_rightsfile(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsanswer
    ADD CONSTRAINT customers_rightsansw_request_id_75d42dbf_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsdesk
    ADD CONSTRAINT customers_rightsdesk_responsible_id_393df54d_fk_shell_user_id FOREIGN KEY (responsible_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsfile
    ADD CONSTRAINT customers_rightsfile_request_id_9f193910_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsintake
    ADD CONSTRAINT customers_rightsinta_request_id_d587c050_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsrequest
    ADD CONSTRAINT customers_rightsrequ_customer_id_218240a9_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsrequest
    ADD CONSTRAINT customers_rightsrequest_assignee_id_ef04583c_fk_shell_user_id FOREIGN KEY (assignee_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_rightsstep
    ADD CONSTRAINT customers_rightsstep_request_id_54801270_fk_customers FOREIGN KEY (request_id) REFERENCES public.customers_rightsrequest(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_searchtext
    ADD CONSTRAINT customers_searchtext_customer_id_9ffe5a52_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_standing
    ADD CONSTRAINT customers_standing_customer_id_db3abd2e_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_standing
    ADD CONSTRAINT customers_standing_owner_id_1e90c69a_fk_shell_user_id FOREIGN KEY (owner_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_standing
    ADD CONSTRAINT customers_standing_team_id_34065bf5_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_suppressedpoint
    ADD CONSTRAINT customers_suppressed_list_id_353469c6_fk_customers FOREIGN KEY (list_id) REFERENCES public.customers_suppressionlist(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_taughtmeaning
    ADD CONSTRAINT customers_taughtmeaning_person_id_0d1a4a72_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.customers_tombstone
    ADD CONSTRAINT customers_tombstone_erasure_id_236cf246_fk_customers FOREIGN KEY (erasure_id) REFERENCES public.customers_erasure(customer_id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.integration_import
    ADD CONSTRAINT integration_import_person_id_27e7d5d6_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.integration_importchange
    ADD CONSTRAINT integration_importch_importing_id_c8d10b9c_fk_integrati FOREIGN KEY (importing_id) REFERENCES public.integration_import(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.integration_incompletedocument
    ADD CONSTRAINT integration_incomple_importing_id_a24863d2_fk_integrati FOREIGN KEY (importing_id) REFERENCES public.integration_import(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.integration_returndoubt
    ADD CONSTRAINT integration_returndo_importing_id_eefe595d_fk_integrati FOREIGN KEY (importing_id) REFERENCES public.integration_import(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interactions_interac_choice_id_0056b9cd_fk_shell_cho FOREIGN KEY (choice_id) REFERENCES public.shell_choice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interaction
    ADD CONSTRAINT interactions_interac_customer_id_8b4dcbd0_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interactions_interac_field_id_2c9b359d_fk_shell_cus FOREIGN KEY (field_id) REFERENCES public.shell_customfield(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interaction
    ADD CONSTRAINT interactions_interaction_person_id_64a4cc96_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interactions_interactionown_goes FOREIGN KEY (interaction_id) REFERENCES public.interactions_interaction(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_interactionown
    ADD CONSTRAINT interactions_interactionown_kind FOREIGN KEY (field_id, kind) REFERENCES public.shell_customfield(id, kind);


ALTER TABLE ONLY public.interactions_strength
    ADD CONSTRAINT interactions_strengt_customer_id_95ce14bf_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.interactions_strength
    ADD CONSTRAINT interactions_strength_known_by_id_669a7393_fk_shell_user_id FOREIGN KEY (known_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_shell_user_id FOREIGN KEY (user_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


ALTER TABLE ONLY public.customers_qualityscore
    ADD CONSTRAINT quality_of_customer FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) ON DELETE CASCADE;


ALTER TABLE ONLY public.shell_activity
    ADD CONSTRAINT shell_activity_actor_id_3a9e2791_fk_shell_user_id FOREIGN KEY (actor_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_apikey
    ADD CONSTRAINT shell_apikey_person_id_a26b9933_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_bulkitem
    ADD CONSTRAINT shell_bulkitem_run_id_808eba36_fk_shell_bulkrun_id FOREIGN KEY (run_id) REFERENCES public.shell_bulkrun(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_bulkrun
    ADD CONSTRAINT shell_bulkrun_asked_by_id_5346502b_fk_shell_user_id FOREIGN KEY (asked_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_bulkrun
    ADD CONSTRAINT shell_bulkrun_job_id_37e33f56_fk_shell_longjob_id FOREIGN KEY (job_id) REFERENCES public.shell_longjob(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_bulkrun
    ADD CONSTRAINT shell_bulkrun_undoing_id_da92e4dd_fk_shell_longjob_id FOREIGN KEY (undoing_id) REFERENCES public.shell_longjob(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_choice
    ADD CONSTRAINT shell_choice_of_id_2cf64f36_fk_shell_choicelist_id FOREIGN KEY (of_id) REFERENCES public.shell_choicelist(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_customfield
    ADD CONSTRAINT shell_customfield_choices_id_24e7b14e_fk_shell_choicelist_id FOREIGN KEY (choices_id) REFERENCES public.shell_choicelist(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_delegation
    ADD CONSTRAINT shell_delegation_giver_id_2f4e8efe_fk_shell_user_id FOREIGN KEY (giver_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_delegation
    ADD CONSTRAINT shell_delegation_taker_id_bbef15ab_fk_shell_user_id FOREIGN KEY (taker_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_draft
    ADD CONSTRAINT shell_draft_person_id_5cfe60dd_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_exportfile
    ADD CONSTRAINT shell_exportfile_asked_by_id_84e2019d_fk_shell_user_id FOREIGN KEY (asked_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_exportfile
    ADD CONSTRAINT shell_exportfile_job_id_7c5fa6ef_fk_shell_longjob_id FOREIGN KEY (job_id) REFERENCES public.shell_longjob(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_following
    ADD CONSTRAINT shell_following_person_id_398d867c_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_givenanswer
    ADD CONSTRAINT shell_givenanswer_key_id_19790c44_fk_shell_apikey_id FOREIGN KEY (key_id) REFERENCES public.shell_apikey(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_identity
    ADD CONSTRAINT shell_identity_person_id_1c63ebf2_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_keytally
    ADD CONSTRAINT shell_keytally_key_id_7e793fb9_fk_shell_apikey_id FOREIGN KEY (key_id) REFERENCES public.shell_apikey(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_longjob
    ADD CONSTRAINT shell_longjob_asked_by_id_32499877_fk_shell_user_id FOREIGN KEY (asked_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_notice
    ADD CONSTRAINT shell_notice_activity_id_0306ad95_fk_shell_activity_id FOREIGN KEY (activity_id) REFERENCES public.shell_activity(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_notice
    ADD CONSTRAINT shell_notice_person_id_be33f749_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_noticechoice
    ADD CONSTRAINT shell_noticechoice_person_id_478f0b55_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_noticehabits
    ADD CONSTRAINT shell_noticehabits_person_id_8c40dab0_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_opensession
    ADD CONSTRAINT shell_opensession_user_id_65fd99e0_fk_shell_user_id FOREIGN KEY (user_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_recentrecord
    ADD CONSTRAINT shell_recentrecord_person_id_fea84613_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_savedview
    ADD CONSTRAINT shell_savedview_owner_id_598ea182_fk_shell_user_id FOREIGN KEY (owner_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_savedview
    ADD CONSTRAINT shell_savedview_team_id_57980abd_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT shell_schedule_person_id_ada0dc09_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT shell_schedule_team_id_6023de59_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_shift
    ADD CONSTRAINT shell_shift_schedule_id_c8219861_fk_shell_schedule_id FOREIGN KEY (schedule_id) REFERENCES public.shell_schedule(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_signinlink
    ADD CONSTRAINT shell_signinlink_user_id_f6102b26_fk_shell_user_id FOREIGN KEY (user_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_specialday
    ADD CONSTRAINT shell_specialday_schedule_id_712bd32b_fk_shell_schedule_id FOREIGN KEY (schedule_id) REFERENCES public.shell_schedule(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_task
    ADD CONSTRAINT shell_task_after_id_0a292431_fk_shell_task_id FOREIGN KEY (after_id) REFERENCES public.shell_task(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_task
    ADD CONSTRAINT shell_task_assignee_id_a424e8fe_fk_shell_user_id FOREIGN KEY (assignee_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_task
    ADD CONSTRAINT shell_task_team_id_91030908_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT shell_taskown_choice_id_1aa5787b_fk_shell_choice_id FOREIGN KEY (choice_id) REFERENCES public.shell_choice(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT shell_taskown_field_id_990c236b_fk_shell_customfield_id FOREIGN KEY (field_id) REFERENCES public.shell_customfield(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT shell_taskown_goes FOREIGN KEY (task_id) REFERENCES public.shell_task(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_taskown
    ADD CONSTRAINT shell_taskown_kind FOREIGN KEY (field_id, kind) REFERENCES public.shell_customfield(id, kind);


ALTER TABLE ONLY public.shell_team
    ADD CONSTRAINT shell_team_parent_id_dc4ba05a_fk_shell_team_id FOREIGN KEY (parent_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_user
    ADD CONSTRAINT shell_user_team_id_7cbe532e_fk_shell_team_id FOREIGN KEY (team_id) REFERENCES public.shell_team(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_viewas
    ADD CONSTRAINT shell_viewas_person_id_845c4d7f_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_viewas
    ADD CONSTRAINT shell_viewas_viewer_id_37180ba1_fk_shell_user_id FOREIGN KEY (viewer_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_viewplace
    ADD CONSTRAINT shell_viewplace_person_id_f09822ed_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.shell_viewplace
    ADD CONSTRAINT shell_viewplace_view_id_d43d9213_fk_shell_savedview_id FOREIGN KEY (view_id) REFERENCES public.shell_savedview(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handedrecord
    ADD CONSTRAINT workspace_handedreco_hand_over_id_59fb1f0a_fk_workspace FOREIGN KEY (hand_over_id) REFERENCES public.workspace_handover(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handedrecord
    ADD CONSTRAINT workspace_handedrecord_receiver_id_86a4efe6_fk_shell_user_id FOREIGN KEY (receiver_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handover
    ADD CONSTRAINT workspace_handover_made_by_id_84ca2951_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handover
    ADD CONSTRAINT workspace_handover_person_id_16346443_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handover
    ADD CONSTRAINT workspace_handover_rest_to_id_1d097396_fk_shell_user_id FOREIGN KEY (rest_to_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handovershare
    ADD CONSTRAINT workspace_handoversh_hand_over_id_21ed1ee6_fk_workspace FOREIGN KEY (hand_over_id) REFERENCES public.workspace_handover(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_handovershare
    ADD CONSTRAINT workspace_handovershare_receiver_id_7a2bad13_fk_shell_user_id FOREIGN KEY (receiver_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.workspace_steps_put_away
    ADD CONSTRAINT workspace_steps_put_away_person_id_94e40b1b_fk_shell_user_id FOREIGN KEY (person_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;
