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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone", "words") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."tax_id", old_values."time_zone", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_3fa34() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionownevent" ("choice_id", "day", "field_id", "id", "interaction_id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."interaction_id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_59143() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_ownvalueevent" ("choice_id", "customer_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."customer_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_delete_delete_6f1b1() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "task_id", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."refers_to", old_values."task_id", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_delete_delete_70ec7() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_ownroleevent" ("based_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") SELECT old_values."based_on", old_values."id", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_delete_delete_8722f() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."purchase_id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_delete_delete_9be12() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_productownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."product_id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_delete_delete_a7726() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_productevent" ("category_id", "id", "import_id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sku", "unit_cost", "unit_price") SELECT old_values."category_id", old_values."id", old_values."import_id", old_values."is_active", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'delete', old_values."id", old_values."sku", old_values."unit_cost", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_insert_insert_188c3() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "refers_to", "text", "written_at") SELECT new_values."choice_id", new_values."day", new_values."field_id", new_values."id", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."purchase_id", new_values."refers_to", new_values."text", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_insert_insert_348ff() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "task_id", "text", "written_at") SELECT new_values."choice_id", new_values."day", new_values."field_id", new_values."id", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."refers_to", new_values."task_id", new_values."text", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_insert_insert_82c74() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_ownvalueevent" ("choice_id", "customer_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT new_values."choice_id", new_values."customer_id", new_values."day", new_values."field_id", new_values."id", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."refers_to", new_values."text", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_insert_insert_d7904() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionownevent" ("choice_id", "day", "field_id", "id", "interaction_id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT new_values."choice_id", new_values."day", new_values."field_id", new_values."id", new_values."interaction_id", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."refers_to", new_values."text", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_insert_insert_ea082() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; IF nullif(current_setting('vinculo.actor', true), '')::jsonb ->> 'through' = 'import' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_productownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "refers_to", "text", "written_at") SELECT new_values."choice_id", new_values."day", new_values."field_id", new_values."id", new_values."kind", new_values."number", _pgh_attached_context.value, clock_timestamp(), 'insert', new_values."id", new_values."product_id", new_values."refers_to", new_values."text", new_values."written_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_companyevent" ("country", "created_at", "currency", "date_order", "decimal_separator", "id", "is_demo", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tax_id", "time_zone", "words") SELECT old_values."country", old_values."created_at", old_values."currency", old_values."date_order", old_values."decimal_separator", old_values."id", old_values."is_demo", old_values."language", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."tax_id", old_values."time_zone", old_values."words" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_3ee72() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_taskownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "task_id", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."refers_to", old_values."task_id", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_4e9ff() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "customers_ownvalueevent" ("choice_id", "customer_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."customer_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_6acd2() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_purchaseownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."purchase_id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_dc357() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_productevent" ("category_id", "id", "import_id", "is_active", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sku", "unit_cost", "unit_price") SELECT old_values."category_id", old_values."id", old_values."import_id", old_values."is_active", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."sku", old_values."unit_cost", old_values."unit_price" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_e4949() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "shell_ownroleevent" ("based_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") SELECT old_values."based_on", old_values."id", old_values."name", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."slug" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


CREATE FUNCTION public.pgtrigger_update_update_e6427() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "interactions_interactionownevent" ("choice_id", "day", "field_id", "id", "interaction_id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."interaction_id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE FUNCTION public.pgtrigger_update_update_feb95() RETURNS trigger
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
                    IF current_setting('vinculo.history', true) = 'off' THEN RETURN NULL; END IF; WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "commerce_productownevent" ("choice_id", "day", "field_id", "id", "kind", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "product_id", "refers_to", "text", "written_at") SELECT old_values."choice_id", old_values."day", old_values."field_id", old_values."id", old_values."kind", old_values."number", _pgh_attached_context.value, clock_timestamp(), 'update', old_values."id", old_values."product_id", old_values."refers_to", old_values."text", old_values."written_at" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;
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


CREATE TABLE public.analytics_customerfuture (
    customer_id bigint NOT NULL,
    buys double precision NOT NULL,
    purchases double precision NOT NULL,
    value numeric(18,2) NOT NULL,
    low numeric(18,2) NOT NULL,
    high numeric(18,2) NOT NULL,
    as_of date NOT NULL
);


CREATE TABLE public.analytics_customeroffer (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    rank smallint NOT NULL,
    score double precision NOT NULL,
    because jsonb NOT NULL,
    as_of date NOT NULL,
    customer_id bigint NOT NULL,
    first_id bigint,
    product_id bigint NOT NULL
);


ALTER TABLE public.analytics_customeroffer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_customeroffer_id_seq
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


CREATE TABLE public.analytics_customerscore (
    id bigint NOT NULL,
    points double precision NOT NULL,
    chance double precision,
    band smallint NOT NULL,
    was_band smallint,
    reasons jsonb NOT NULL,
    scored_on date NOT NULL,
    customer_id bigint NOT NULL,
    score_id bigint NOT NULL,
    model_id bigint NOT NULL
);


ALTER TABLE public.analytics_customerscore ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_customerscore_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_dimensiongoal (
    key character varying(40) NOT NULL,
    target numeric(18,4),
    benchmark numeric(18,4),
    source character varying(300) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_name character varying(200) NOT NULL,
    owner_id bigint
);


CREATE TABLE public.analytics_dormancyrule (
    id bigint NOT NULL,
    valid_from date NOT NULL,
    months smallint NOT NULL,
    movement character varying(8) NOT NULL,
    worth numeric(18,4),
    close_after smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_name character varying(200) NOT NULL,
    because character varying(300) NOT NULL,
    made_by_id bigint,
    CONSTRAINT dormancy_of_a_month_or_more CHECK ((months >= 1))
);


ALTER TABLE public.analytics_dormancyrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_dormancyrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_dormantaccount (
    customer_id bigint NOT NULL,
    last_on date,
    quiet_since date NOT NULL,
    amount numeric(18,4) NOT NULL,
    last_year numeric(18,4) NOT NULL,
    cost numeric(18,4) NOT NULL,
    contacts integer NOT NULL,
    advice character varying(10) NOT NULL
);


CREATE TABLE public.analytics_dormantdecision (
    id bigint NOT NULL,
    action character varying(10) NOT NULL,
    decided_on date NOT NULL,
    decided_by_name character varying(200) NOT NULL,
    monthly_cost numeric(18,4) NOT NULL,
    done_on date,
    ended_on date,
    audited_on date,
    expected numeric(18,4) NOT NULL,
    spent numeric(18,4) NOT NULL,
    sold numeric(18,4) NOT NULL,
    customer_id bigint NOT NULL,
    decided_by_id bigint,
    task_id bigint
);


ALTER TABLE public.analytics_dormantdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_dormantdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_enteredfigure (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    "on" date NOT NULL,
    value numeric(18,4) NOT NULL,
    source character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_name character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone
);


ALTER TABLE public.analytics_enteredfigure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_enteredfigure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_futurerun (
    id smallint NOT NULL,
    as_of date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    model character varying(30) NOT NULL,
    parameters jsonb NOT NULL,
    held_back integer NOT NULL,
    judged jsonb NOT NULL,
    customers integer NOT NULL,
    total numeric(22,2) NOT NULL,
    low numeric(22,2) NOT NULL,
    high numeric(22,2) NOT NULL,
    CONSTRAINT one_future_run CHECK ((id = 1))
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


CREATE TABLE public.analytics_offeranswer (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    said character varying(5) NOT NULL,
    because jsonb NOT NULL,
    until date,
    at timestamp with time zone NOT NULL,
    by_name character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id bigint,
    customer_id bigint NOT NULL,
    product_id bigint NOT NULL
);


ALTER TABLE public.analytics_offeranswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_offeranswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_offerrun (
    id smallint NOT NULL,
    as_of date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    customers integer NOT NULL,
    offers integer NOT NULL,
    routes integer NOT NULL,
    CONSTRAINT one_offer_run CHECK ((id = 1))
);


CREATE TABLE public.analytics_productroute (
    place integer NOT NULL,
    support integer NOT NULL,
    buyers integer NOT NULL,
    confidence double precision NOT NULL,
    lift double precision NOT NULL,
    days double precision NOT NULL,
    first_id bigint NOT NULL,
    then_id bigint NOT NULL
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


CREATE TABLE public.analytics_score (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    outcome jsonb NOT NULL,
    observed smallint NOT NULL,
    ahead smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_name character varying(200) NOT NULL,
    made_by_id bigint
);


ALTER TABLE public.analytics_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_scoredecision (
    id bigint NOT NULL,
    points double precision NOT NULL,
    band smallint NOT NULL,
    decided smallint,
    because character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_name character varying(200) NOT NULL,
    by_id bigint,
    customer_id bigint NOT NULL,
    score_id bigint NOT NULL,
    model_id bigint
);


ALTER TABLE public.analytics_scoredecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_scoredecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_scoremodel (
    id bigint NOT NULL,
    version smallint NOT NULL,
    method character varying(10) NOT NULL,
    seed integer NOT NULL,
    points jsonb,
    made_at timestamp with time zone NOT NULL,
    made_by_name character varying(200) NOT NULL,
    trained_at timestamp with time zone,
    refused character varying(500) NOT NULL,
    "on" date,
    snapshot character varying(64) NOT NULL,
    revision character varying(16) NOT NULL,
    cuts jsonb NOT NULL,
    evidence jsonb,
    model jsonb,
    made_by_id bigint,
    score_id bigint NOT NULL,
    CONSTRAINT trained_has_a_model CHECK (((trained_at IS NULL) OR (model IS NOT NULL)))
);


ALTER TABLE public.analytics_scoremodel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_scoremodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_scorerun (
    id bigint NOT NULL,
    as_of date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    customers integer NOT NULL,
    psi double precision,
    bands jsonb NOT NULL,
    model_id bigint NOT NULL,
    score_id bigint NOT NULL
);


ALTER TABLE public.analytics_scorerun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_scorerun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE public.analytics_scoreuse (
    id bigint NOT NULL,
    because character varying(300) NOT NULL,
    threshold double precision,
    policies jsonb NOT NULL,
    began_at timestamp with time zone NOT NULL,
    began_by_name character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    ended_by_name character varying(200) NOT NULL,
    began_by_id bigint,
    model_id bigint NOT NULL,
    score_id bigint NOT NULL
);


ALTER TABLE public.analytics_scoreuse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_scoreuse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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


CREATE TABLE public.commerce_productevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    sku character varying(80) NOT NULL,
    name character varying(300) NOT NULL,
    unit_cost numeric(18,4),
    unit_price numeric(18,4),
    is_active boolean NOT NULL,
    import_id bigint,
    category_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.commerce_productevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_productevent_pgh_id_seq
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


CREATE TABLE public.commerce_productownevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL
);


ALTER TABLE public.commerce_productownevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_productownevent_pgh_id_seq
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


CREATE TABLE public.commerce_purchaseownevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint NOT NULL
);


ALTER TABLE public.commerce_purchaseownevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.commerce_purchaseownevent_pgh_id_seq
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


CREATE TABLE public.customers_ownvalueevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    customer_id bigint NOT NULL,
    field_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.customers_ownvalueevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_ownvalueevent_pgh_id_seq
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


CREATE TABLE public.interactions_interactionownevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
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
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.interactions_interactionownevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.interactions_interactionownevent_pgh_id_seq
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
    words jsonb NOT NULL,
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
    pgh_obj_id bigint NOT NULL,
    words jsonb NOT NULL
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


CREATE TABLE public.shell_ownroleevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    slug character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    based_on character varying(20) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);


ALTER TABLE public.shell_ownroleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_ownroleevent_pgh_id_seq
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


CREATE TABLE public.shell_taskownevent (
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_id bigint NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(500) NOT NULL,
    number numeric(24,6),
    day date,
    refers_to bigint,
    written_at timestamp with time zone NOT NULL,
    choice_id bigint,
    field_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    task_id bigint NOT NULL
);


ALTER TABLE public.shell_taskownevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shell_taskownevent_pgh_id_seq
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
	(53, 'Can add score', 18, 'add_score'),
	(54, 'Can change score', 18, 'change_score'),
	(55, 'Can delete score', 18, 'delete_score'),
	(56, 'Can view score', 18, 'view_score'),
	(57, 'Can add score model', 19, 'add_scoremodel'),
	(58, 'Can change score model', 19, 'change_scoremodel'),
	(59, 'Can delete score model', 19, 'delete_scoremodel'),
	(60, 'Can view score model', 19, 'view_scoremodel'),
	(61, 'Can add score decision', 20, 'add_scoredecision'),
	(62, 'Can change score decision', 20, 'change_scoredecision'),
	(63, 'Can delete score decision', 20, 'delete_scoredecision'),
	(64, 'Can view score decision', 20, 'view_scoredecision'),
	(65, 'Can add customer score', 21, 'add_customerscore'),
	(66, 'Can change customer score', 21, 'change_customerscore'),
	(67, 'Can delete customer score', 21, 'delete_customerscore'),
	(68, 'Can view customer score', 21, 'view_customerscore'),
	(69, 'Can add score run', 22, 'add_scorerun'),
	(70, 'Can change score run', 22, 'change_scorerun'),
	(71, 'Can delete score run', 22, 'delete_scorerun'),
	(72, 'Can view score run', 22, 'view_scorerun'),
	(73, 'Can add score use', 23, 'add_scoreuse'),
	(74, 'Can change score use', 23, 'change_scoreuse'),
	(75, 'Can delete score use', 23, 'delete_scoreuse'),
	(76, 'Can view score use', 23, 'view_scoreuse'),
	(77, 'Can add dormant account', 24, 'add_dormantaccount'),
	(78, 'Can change dormant account', 24, 'change_dormantaccount'),
	(79, 'Can delete dormant account', 24, 'delete_dormantaccount'),
	(80, 'Can view dormant account', 24, 'view_dormantaccount'),
	(81, 'Can add dormancy rule', 25, 'add_dormancyrule'),
	(82, 'Can change dormancy rule', 25, 'change_dormancyrule'),
	(83, 'Can delete dormancy rule', 25, 'delete_dormancyrule'),
	(84, 'Can view dormancy rule', 25, 'view_dormancyrule'),
	(85, 'Can add dormant decision', 26, 'add_dormantdecision'),
	(86, 'Can change dormant decision', 26, 'change_dormantdecision'),
	(87, 'Can delete dormant decision', 26, 'delete_dormantdecision'),
	(88, 'Can view dormant decision', 26, 'view_dormantdecision'),
	(89, 'Can add offer run', 27, 'add_offerrun'),
	(90, 'Can change offer run', 27, 'change_offerrun'),
	(91, 'Can delete offer run', 27, 'delete_offerrun'),
	(92, 'Can view offer run', 27, 'view_offerrun'),
	(93, 'Can add customer offer', 28, 'add_customeroffer'),
	(94, 'Can change customer offer', 28, 'change_customeroffer'),
	(95, 'Can delete customer offer', 28, 'delete_customeroffer'),
	(96, 'Can view customer offer', 28, 'view_customeroffer'),
	(97, 'Can add offer answer', 29, 'add_offeranswer'),
	(98, 'Can change offer answer', 29, 'change_offeranswer'),
	(99, 'Can delete offer answer', 29, 'delete_offeranswer'),
	(296, 'Can view notice', 78, 'view_notice');
INSERT INTO public.auth_permission VALUES
	(100, 'Can view offer answer', 29, 'view_offeranswer'),
	(101, 'Can add product route', 30, 'add_productroute'),
	(102, 'Can change product route', 30, 'change_productroute'),
	(103, 'Can delete product route', 30, 'delete_productroute'),
	(104, 'Can view product route', 30, 'view_productroute'),
	(105, 'Can add dimension goal', 31, 'add_dimensiongoal'),
	(106, 'Can change dimension goal', 31, 'change_dimensiongoal'),
	(107, 'Can delete dimension goal', 31, 'delete_dimensiongoal'),
	(108, 'Can view dimension goal', 31, 'view_dimensiongoal'),
	(109, 'Can add entered figure', 32, 'add_enteredfigure'),
	(110, 'Can change entered figure', 32, 'change_enteredfigure'),
	(111, 'Can delete entered figure', 32, 'delete_enteredfigure'),
	(112, 'Can view entered figure', 32, 'view_enteredfigure'),
	(113, 'Can add customer future', 33, 'add_customerfuture'),
	(114, 'Can change customer future', 33, 'change_customerfuture'),
	(115, 'Can delete customer future', 33, 'delete_customerfuture'),
	(116, 'Can view customer future', 33, 'view_customerfuture'),
	(117, 'Can add future run', 34, 'add_futurerun'),
	(118, 'Can change future run', 34, 'change_futurerun'),
	(119, 'Can delete future run', 34, 'delete_futurerun'),
	(120, 'Can view future run', 34, 'view_futurerun'),
	(121, 'Can add import', 35, 'add_import'),
	(122, 'Can change import', 35, 'change_import'),
	(123, 'Can delete import', 35, 'delete_import'),
	(124, 'Can view import', 35, 'view_import'),
	(125, 'Can add import change', 36, 'add_importchange'),
	(126, 'Can change import change', 36, 'change_importchange'),
	(127, 'Can delete import change', 36, 'delete_importchange'),
	(128, 'Can view import change', 36, 'view_importchange'),
	(129, 'Can add incomplete document', 37, 'add_incompletedocument'),
	(130, 'Can change incomplete document', 37, 'change_incompletedocument'),
	(131, 'Can delete incomplete document', 37, 'delete_incompletedocument'),
	(132, 'Can view incomplete document', 37, 'view_incompletedocument'),
	(133, 'Can add mapping memory', 38, 'add_mappingmemory'),
	(134, 'Can change mapping memory', 38, 'change_mappingmemory'),
	(135, 'Can delete mapping memory', 38, 'delete_mappingmemory'),
	(136, 'Can view mapping memory', 38, 'view_mappingmemory'),
	(137, 'Can add return doubt', 39, 'add_returndoubt'),
	(138, 'Can change return doubt', 39, 'change_returndoubt'),
	(139, 'Can delete return doubt', 39, 'delete_returndoubt'),
	(140, 'Can view return doubt', 39, 'view_returndoubt'),
	(141, 'Can add interaction', 40, 'add_interaction'),
	(142, 'Can change interaction', 40, 'change_interaction'),
	(143, 'Can delete interaction', 40, 'delete_interaction'),
	(144, 'Can view interaction', 40, 'view_interaction'),
	(145, 'Can add strength', 41, 'add_strength'),
	(146, 'Can change strength', 41, 'change_strength'),
	(147, 'Can delete strength', 41, 'delete_strength'),
	(148, 'Can view strength', 41, 'view_strength'),
	(149, 'Can add interaction event', 42, 'add_interactionevent'),
	(150, 'Can change interaction event', 42, 'change_interactionevent'),
	(151, 'Can delete interaction event', 42, 'delete_interactionevent'),
	(152, 'Can view interaction event', 42, 'view_interactionevent'),
	(153, 'Can add interaction own', 43, 'add_interactionown'),
	(154, 'Can change interaction own', 43, 'change_interactionown'),
	(155, 'Can delete interaction own', 43, 'delete_interactionown'),
	(156, 'Can view interaction own', 43, 'view_interactionown'),
	(157, 'Can add interaction own event', 44, 'add_interactionownevent'),
	(158, 'Can change interaction own event', 44, 'change_interactionownevent'),
	(159, 'Can delete interaction own event', 44, 'delete_interactionownevent'),
	(160, 'Can view interaction own event', 44, 'view_interactionownevent'),
	(161, 'Can add month touched', 45, 'add_monthtouched'),
	(162, 'Can change month touched', 45, 'change_monthtouched'),
	(163, 'Can delete month touched', 45, 'delete_monthtouched'),
	(164, 'Can view month touched', 45, 'view_monthtouched'),
	(165, 'Can add shop', 46, 'add_shop'),
	(166, 'Can change shop', 46, 'change_shop'),
	(167, 'Can delete shop', 46, 'delete_shop'),
	(168, 'Can view shop', 46, 'view_shop'),
	(169, 'Can add category', 47, 'add_category'),
	(170, 'Can change category', 47, 'change_category'),
	(171, 'Can delete category', 47, 'delete_category'),
	(172, 'Can view category', 47, 'view_category'),
	(173, 'Can add exchange rate', 48, 'add_exchangerate'),
	(174, 'Can change exchange rate', 48, 'change_exchangerate'),
	(175, 'Can delete exchange rate', 48, 'delete_exchangerate'),
	(176, 'Can view exchange rate', 48, 'view_exchangerate'),
	(177, 'Can add product', 49, 'add_product'),
	(178, 'Can change product', 49, 'change_product'),
	(179, 'Can delete product', 49, 'delete_product'),
	(180, 'Can view product', 49, 'view_product'),
	(181, 'Can add purchase', 50, 'add_purchase'),
	(182, 'Can change purchase', 50, 'change_purchase'),
	(183, 'Can delete purchase', 50, 'delete_purchase'),
	(184, 'Can view purchase', 50, 'view_purchase'),
	(185, 'Can add payment', 51, 'add_payment'),
	(186, 'Can change payment', 51, 'change_payment'),
	(187, 'Can delete payment', 51, 'delete_payment'),
	(188, 'Can view payment', 51, 'view_payment'),
	(189, 'Can add purchase line', 52, 'add_purchaseline'),
	(190, 'Can change purchase line', 52, 'change_purchaseline'),
	(191, 'Can delete purchase line', 52, 'delete_purchaseline'),
	(192, 'Can view purchase line', 52, 'view_purchaseline'),
	(193, 'Can add payment event', 53, 'add_paymentevent'),
	(194, 'Can change payment event', 53, 'change_paymentevent'),
	(195, 'Can delete payment event', 53, 'delete_paymentevent'),
	(196, 'Can view payment event', 53, 'view_paymentevent'),
	(197, 'Can add purchase event', 54, 'add_purchaseevent'),
	(198, 'Can change purchase event', 54, 'change_purchaseevent'),
	(199, 'Can delete purchase event', 54, 'delete_purchaseevent');
INSERT INTO public.auth_permission VALUES
	(200, 'Can view purchase event', 54, 'view_purchaseevent'),
	(201, 'Can add purchase line event', 55, 'add_purchaselineevent'),
	(202, 'Can change purchase line event', 55, 'change_purchaselineevent'),
	(203, 'Can delete purchase line event', 55, 'delete_purchaselineevent'),
	(204, 'Can view purchase line event', 55, 'view_purchaselineevent'),
	(205, 'Can add product own', 56, 'add_productown'),
	(206, 'Can change product own', 56, 'change_productown'),
	(207, 'Can delete product own', 56, 'delete_productown'),
	(208, 'Can view product own', 56, 'view_productown'),
	(209, 'Can add purchase own', 57, 'add_purchaseown'),
	(210, 'Can change purchase own', 57, 'change_purchaseown'),
	(211, 'Can delete purchase own', 57, 'delete_purchaseown'),
	(212, 'Can view purchase own', 57, 'view_purchaseown'),
	(213, 'Can add product event', 58, 'add_productevent'),
	(214, 'Can change product event', 58, 'change_productevent'),
	(215, 'Can delete product event', 58, 'delete_productevent'),
	(216, 'Can view product event', 58, 'view_productevent'),
	(217, 'Can add product own event', 59, 'add_productownevent'),
	(218, 'Can change product own event', 59, 'change_productownevent'),
	(219, 'Can delete product own event', 59, 'delete_productownevent'),
	(220, 'Can view product own event', 59, 'view_productownevent'),
	(221, 'Can add purchase own event', 60, 'add_purchaseownevent'),
	(222, 'Can change purchase own event', 60, 'change_purchaseownevent'),
	(223, 'Can delete purchase own event', 60, 'delete_purchaseownevent'),
	(224, 'Can view purchase own event', 60, 'view_purchaseownevent'),
	(225, 'Can add customer', 61, 'add_customer'),
	(226, 'Can change customer', 61, 'change_customer'),
	(227, 'Can delete customer', 61, 'delete_customer'),
	(228, 'Can view customer', 61, 'view_customer'),
	(229, 'Can add tag', 62, 'add_tag'),
	(230, 'Can change tag', 62, 'change_tag'),
	(231, 'Can delete tag', 62, 'delete_tag'),
	(232, 'Can view tag', 62, 'view_tag'),
	(233, 'Can add address', 63, 'add_address'),
	(234, 'Can change address', 63, 'change_address'),
	(235, 'Can delete address', 63, 'delete_address'),
	(236, 'Can view address', 63, 'view_address'),
	(237, 'Can add remark', 64, 'add_remark'),
	(238, 'Can change remark', 64, 'change_remark'),
	(239, 'Can delete remark', 64, 'delete_remark'),
	(240, 'Can view remark', 64, 'view_remark'),
	(241, 'Can add standing', 65, 'add_standing'),
	(242, 'Can change standing', 65, 'change_standing'),
	(243, 'Can delete standing', 65, 'delete_standing'),
	(244, 'Can view standing', 65, 'view_standing'),
	(245, 'Can add contact point', 66, 'add_contactpoint'),
	(246, 'Can change contact point', 66, 'change_contactpoint'),
	(247, 'Can delete contact point', 66, 'delete_contactpoint'),
	(248, 'Can view contact point', 66, 'view_contactpoint'),
	(249, 'Can add class change', 67, 'add_classchange'),
	(250, 'Can change class change', 67, 'change_classchange'),
	(251, 'Can delete class change', 67, 'delete_classchange'),
	(252, 'Can view class change', 67, 'view_classchange'),
	(253, 'Can add external id', 68, 'add_externalid'),
	(254, 'Can change external id', 68, 'change_externalid'),
	(255, 'Can delete external id', 68, 'delete_externalid'),
	(256, 'Can view external id', 68, 'view_externalid'),
	(257, 'Can add identity document', 69, 'add_identitydocument'),
	(258, 'Can change identity document', 69, 'change_identitydocument'),
	(259, 'Can delete identity document', 69, 'delete_identitydocument'),
	(260, 'Can view identity document', 69, 'view_identitydocument'),
	(261, 'Can add relationship', 70, 'add_relationship'),
	(262, 'Can change relationship', 70, 'change_relationship'),
	(263, 'Can delete relationship', 70, 'delete_relationship'),
	(264, 'Can view relationship', 70, 'view_relationship'),
	(265, 'Can add name word', 71, 'add_nameword'),
	(266, 'Can change name word', 71, 'change_nameword'),
	(267, 'Can delete name word', 71, 'delete_nameword'),
	(268, 'Can view name word', 71, 'view_nameword'),
	(269, 'Can add search text', 72, 'add_searchtext'),
	(270, 'Can change search text', 72, 'change_searchtext'),
	(271, 'Can delete search text', 72, 'delete_searchtext'),
	(272, 'Can view search text', 72, 'view_searchtext'),
	(273, 'Can add consent evidence', 73, 'add_consentevidence'),
	(274, 'Can change consent evidence', 73, 'change_consentevidence'),
	(275, 'Can delete consent evidence', 73, 'delete_consentevidence'),
	(276, 'Can view consent evidence', 73, 'view_consentevidence'),
	(277, 'Can add contact purpose', 74, 'add_contactpurpose'),
	(278, 'Can change contact purpose', 74, 'change_contactpurpose'),
	(279, 'Can delete contact purpose', 74, 'delete_contactpurpose'),
	(280, 'Can view contact purpose', 74, 'view_contactpurpose'),
	(281, 'Can add recipient place', 75, 'add_recipientplace'),
	(282, 'Can change recipient place', 75, 'change_recipientplace'),
	(283, 'Can delete recipient place', 75, 'delete_recipientplace'),
	(284, 'Can view recipient place', 75, 'view_recipientplace'),
	(285, 'Can add suppression list', 76, 'add_suppressionlist'),
	(286, 'Can change suppression list', 76, 'change_suppressionlist'),
	(287, 'Can delete suppression list', 76, 'delete_suppressionlist'),
	(288, 'Can view suppression list', 76, 'view_suppressionlist'),
	(289, 'Can add company contact rules', 77, 'add_companycontactrules'),
	(290, 'Can change company contact rules', 77, 'change_companycontactrules'),
	(291, 'Can delete company contact rules', 77, 'delete_companycontactrules'),
	(292, 'Can view company contact rules', 77, 'view_companycontactrules'),
	(293, 'Can add notice', 78, 'add_notice'),
	(294, 'Can change notice', 78, 'change_notice'),
	(295, 'Can delete notice', 78, 'delete_notice'),
	(297, 'Can add contact decision', 79, 'add_contactdecision'),
	(298, 'Can change contact decision', 79, 'change_contactdecision'),
	(299, 'Can delete contact decision', 79, 'delete_contactdecision'),
	(300, 'Can view contact decision', 79, 'view_contactdecision');
INSERT INTO public.auth_permission VALUES
	(301, 'Can add consent record', 80, 'add_consentrecord'),
	(302, 'Can change consent record', 80, 'change_consentrecord'),
	(303, 'Can delete consent record', 80, 'delete_consentrecord'),
	(304, 'Can view consent record', 80, 'view_consentrecord'),
	(305, 'Can add reserved contact', 81, 'add_reservedcontact'),
	(306, 'Can change reserved contact', 81, 'change_reservedcontact'),
	(307, 'Can delete reserved contact', 81, 'delete_reservedcontact'),
	(308, 'Can view reserved contact', 81, 'view_reservedcontact'),
	(309, 'Can add suppressed point', 82, 'add_suppressedpoint'),
	(310, 'Can change suppressed point', 82, 'change_suppressedpoint'),
	(311, 'Can delete suppressed point', 82, 'delete_suppressedpoint'),
	(312, 'Can view suppressed point', 82, 'view_suppressedpoint'),
	(313, 'Can add taught meaning', 83, 'add_taughtmeaning'),
	(314, 'Can change taught meaning', 83, 'change_taughtmeaning'),
	(315, 'Can delete taught meaning', 83, 'delete_taughtmeaning'),
	(316, 'Can view taught meaning', 83, 'view_taughtmeaning'),
	(317, 'Can add duplicate pair', 84, 'add_duplicatepair'),
	(318, 'Can change duplicate pair', 84, 'change_duplicatepair'),
	(319, 'Can delete duplicate pair', 84, 'delete_duplicatepair'),
	(320, 'Can view duplicate pair', 84, 'view_duplicatepair'),
	(321, 'Can add letter text', 85, 'add_lettertext'),
	(322, 'Can change letter text', 85, 'change_lettertext'),
	(323, 'Can delete letter text', 85, 'delete_lettertext'),
	(324, 'Can view letter text', 85, 'view_lettertext'),
	(325, 'Can add rights request', 86, 'add_rightsrequest'),
	(326, 'Can change rights request', 86, 'change_rightsrequest'),
	(327, 'Can delete rights request', 86, 'delete_rightsrequest'),
	(328, 'Can view rights request', 86, 'view_rightsrequest'),
	(329, 'Can add rights file', 87, 'add_rightsfile'),
	(330, 'Can change rights file', 87, 'change_rightsfile'),
	(331, 'Can delete rights file', 87, 'delete_rightsfile'),
	(332, 'Can view rights file', 87, 'view_rightsfile'),
	(333, 'Can add rights answer', 88, 'add_rightsanswer'),
	(334, 'Can change rights answer', 88, 'change_rightsanswer'),
	(335, 'Can delete rights answer', 88, 'delete_rightsanswer'),
	(336, 'Can view rights answer', 88, 'view_rightsanswer'),
	(337, 'Can add identity check', 89, 'add_identitycheck'),
	(338, 'Can change identity check', 89, 'change_identitycheck'),
	(339, 'Can delete identity check', 89, 'delete_identitycheck'),
	(340, 'Can view identity check', 89, 'view_identitycheck'),
	(341, 'Can add erasure', 90, 'add_erasure'),
	(342, 'Can change erasure', 90, 'change_erasure'),
	(343, 'Can delete erasure', 90, 'delete_erasure'),
	(344, 'Can view erasure', 90, 'view_erasure'),
	(345, 'Can add blocking', 91, 'add_blocking'),
	(346, 'Can change blocking', 91, 'change_blocking'),
	(347, 'Can delete blocking', 91, 'delete_blocking'),
	(348, 'Can view blocking', 91, 'view_blocking'),
	(349, 'Can add rights step', 92, 'add_rightsstep'),
	(350, 'Can change rights step', 92, 'change_rightsstep'),
	(351, 'Can delete rights step', 92, 'delete_rightsstep'),
	(352, 'Can view rights step', 92, 'view_rightsstep'),
	(353, 'Can add tombstone', 93, 'add_tombstone'),
	(354, 'Can change tombstone', 93, 'change_tombstone'),
	(355, 'Can delete tombstone', 93, 'delete_tombstone'),
	(356, 'Can view tombstone', 93, 'view_tombstone'),
	(357, 'Can add legal hold', 94, 'add_legalhold'),
	(358, 'Can change legal hold', 94, 'change_legalhold'),
	(359, 'Can delete legal hold', 94, 'delete_legalhold'),
	(360, 'Can view legal hold', 94, 'view_legalhold'),
	(361, 'Can add rights desk', 95, 'add_rightsdesk'),
	(362, 'Can change rights desk', 95, 'change_rightsdesk'),
	(363, 'Can delete rights desk', 95, 'delete_rightsdesk'),
	(364, 'Can view rights desk', 95, 'view_rightsdesk'),
	(365, 'Can add merge run', 96, 'add_mergerun'),
	(366, 'Can change merge run', 96, 'change_mergerun'),
	(367, 'Can delete merge run', 96, 'delete_mergerun'),
	(368, 'Can view merge run', 96, 'view_mergerun'),
	(369, 'Can add merge', 97, 'add_merge'),
	(370, 'Can change merge', 97, 'change_merge'),
	(371, 'Can delete merge', 97, 'delete_merge'),
	(372, 'Can view merge', 97, 'view_merge'),
	(373, 'Can add merge rules', 98, 'add_mergerules'),
	(374, 'Can change merge rules', 98, 'change_mergerules'),
	(375, 'Can delete merge rules', 98, 'delete_mergerules'),
	(376, 'Can view merge rules', 98, 'view_mergerules'),
	(377, 'Can add quality settings', 99, 'add_qualitysettings'),
	(378, 'Can change quality settings', 99, 'change_qualitysettings'),
	(379, 'Can delete quality settings', 99, 'delete_qualitysettings'),
	(380, 'Can view quality settings', 99, 'view_qualitysettings'),
	(381, 'Can add cleansing run', 100, 'add_cleansingrun'),
	(382, 'Can change cleansing run', 100, 'change_cleansingrun'),
	(383, 'Can delete cleansing run', 100, 'delete_cleansingrun'),
	(384, 'Can view cleansing run', 100, 'view_cleansingrun'),
	(385, 'Can add entry standard', 101, 'add_entrystandard'),
	(386, 'Can change entry standard', 101, 'change_entrystandard'),
	(387, 'Can delete entry standard', 101, 'delete_entrystandard'),
	(388, 'Can view entry standard', 101, 'view_entrystandard'),
	(389, 'Can add quality due', 102, 'add_qualitydue'),
	(390, 'Can change quality due', 102, 'change_qualitydue'),
	(391, 'Can delete quality due', 102, 'delete_qualitydue'),
	(392, 'Can view quality due', 102, 'view_qualitydue'),
	(393, 'Can add quality score', 103, 'add_qualityscore'),
	(394, 'Can change quality score', 103, 'change_qualityscore'),
	(395, 'Can delete quality score', 103, 'delete_qualityscore'),
	(396, 'Can view quality score', 103, 'view_qualityscore'),
	(397, 'Can add quality snapshot', 104, 'add_qualitysnapshot'),
	(398, 'Can change quality snapshot', 104, 'change_qualitysnapshot'),
	(399, 'Can delete quality snapshot', 104, 'delete_qualitysnapshot'),
	(400, 'Can view quality snapshot', 104, 'view_qualitysnapshot');
INSERT INTO public.auth_permission VALUES
	(401, 'Can add quality tally', 105, 'add_qualitytally'),
	(402, 'Can change quality tally', 105, 'change_qualitytally'),
	(403, 'Can delete quality tally', 105, 'delete_qualitytally'),
	(404, 'Can view quality tally', 105, 'view_qualitytally'),
	(405, 'Can add cleansing change', 106, 'add_cleansingchange'),
	(406, 'Can change cleansing change', 106, 'change_cleansingchange'),
	(407, 'Can delete cleansing change', 106, 'delete_cleansingchange'),
	(408, 'Can view cleansing change', 106, 'view_cleansingchange'),
	(409, 'Can add duplicate model', 107, 'add_duplicatemodel'),
	(410, 'Can change duplicate model', 107, 'change_duplicatemodel'),
	(411, 'Can delete duplicate model', 107, 'delete_duplicatemodel'),
	(412, 'Can view duplicate model', 107, 'view_duplicatemodel'),
	(413, 'Can add rights intake', 108, 'add_rightsintake'),
	(414, 'Can change rights intake', 108, 'change_rightsintake'),
	(415, 'Can delete rights intake', 108, 'delete_rightsintake'),
	(416, 'Can view rights intake', 108, 'view_rightsintake'),
	(417, 'Can add own value', 109, 'add_ownvalue'),
	(418, 'Can change own value', 109, 'change_ownvalue'),
	(419, 'Can delete own value', 109, 'delete_ownvalue'),
	(420, 'Can view own value', 109, 'view_ownvalue'),
	(421, 'Can add address event', 110, 'add_addressevent'),
	(422, 'Can change address event', 110, 'change_addressevent'),
	(423, 'Can delete address event', 110, 'delete_addressevent'),
	(424, 'Can view address event', 110, 'view_addressevent'),
	(425, 'Can add contact point event', 111, 'add_contactpointevent'),
	(426, 'Can change contact point event', 111, 'change_contactpointevent'),
	(427, 'Can delete contact point event', 111, 'delete_contactpointevent'),
	(428, 'Can view contact point event', 111, 'view_contactpointevent'),
	(429, 'Can add customer event', 112, 'add_customerevent'),
	(430, 'Can change customer event', 112, 'change_customerevent'),
	(431, 'Can delete customer event', 112, 'delete_customerevent'),
	(432, 'Can view customer event', 112, 'view_customerevent'),
	(433, 'Can add customer tag event', 113, 'add_customertagevent'),
	(434, 'Can change customer tag event', 113, 'change_customertagevent'),
	(435, 'Can delete customer tag event', 113, 'delete_customertagevent'),
	(436, 'Can view customer tag event', 113, 'view_customertagevent'),
	(437, 'Can add external id event', 114, 'add_externalidevent'),
	(438, 'Can change external id event', 114, 'change_externalidevent'),
	(439, 'Can delete external id event', 114, 'delete_externalidevent'),
	(440, 'Can view external id event', 114, 'view_externalidevent'),
	(441, 'Can add identity document event', 115, 'add_identitydocumentevent'),
	(442, 'Can change identity document event', 115, 'change_identitydocumentevent'),
	(443, 'Can delete identity document event', 115, 'delete_identitydocumentevent'),
	(444, 'Can view identity document event', 115, 'view_identitydocumentevent'),
	(445, 'Can add relationship event', 116, 'add_relationshipevent'),
	(446, 'Can change relationship event', 116, 'change_relationshipevent'),
	(447, 'Can delete relationship event', 116, 'delete_relationshipevent'),
	(448, 'Can view relationship event', 116, 'view_relationshipevent'),
	(449, 'Can add remark event', 117, 'add_remarkevent'),
	(450, 'Can change remark event', 117, 'change_remarkevent'),
	(451, 'Can delete remark event', 117, 'delete_remarkevent'),
	(452, 'Can view remark event', 117, 'view_remarkevent'),
	(453, 'Can add customer tag', 2, 'add_customertag'),
	(454, 'Can change customer tag', 2, 'change_customertag'),
	(455, 'Can delete customer tag', 2, 'delete_customertag'),
	(456, 'Can view customer tag', 2, 'view_customertag'),
	(457, 'Can add own value event', 118, 'add_ownvalueevent'),
	(458, 'Can change own value event', 118, 'change_ownvalueevent'),
	(459, 'Can delete own value event', 118, 'delete_ownvalueevent'),
	(460, 'Can view own value event', 118, 'view_ownvalueevent'),
	(461, 'Can add user', 119, 'add_user'),
	(462, 'Can change user', 119, 'change_user'),
	(463, 'Can delete user', 119, 'delete_user'),
	(464, 'Can view user', 119, 'view_user'),
	(465, 'Can add team', 120, 'add_team'),
	(466, 'Can change team', 120, 'change_team'),
	(467, 'Can delete team', 120, 'delete_team'),
	(468, 'Can view team', 120, 'view_team'),
	(469, 'Can add company', 121, 'add_company'),
	(470, 'Can change company', 121, 'change_company'),
	(471, 'Can delete company', 121, 'delete_company'),
	(472, 'Can view company', 121, 'view_company'),
	(473, 'Can add role scope', 122, 'add_rolescope'),
	(474, 'Can change role scope', 122, 'change_rolescope'),
	(475, 'Can delete role scope', 122, 'delete_rolescope'),
	(476, 'Can view role scope', 122, 'view_rolescope'),
	(477, 'Can add sign in link', 123, 'add_signinlink'),
	(478, 'Can change sign in link', 123, 'change_signinlink'),
	(479, 'Can delete sign in link', 123, 'delete_signinlink'),
	(480, 'Can view sign in link', 123, 'view_signinlink'),
	(481, 'Can add activity', 124, 'add_activity'),
	(482, 'Can change activity', 124, 'change_activity'),
	(483, 'Can delete activity', 124, 'delete_activity'),
	(484, 'Can view activity', 124, 'view_activity'),
	(485, 'Can add task', 125, 'add_task'),
	(486, 'Can change task', 125, 'change_task'),
	(487, 'Can delete task', 125, 'delete_task'),
	(488, 'Can view task', 125, 'view_task'),
	(489, 'Can add long job', 126, 'add_longjob'),
	(490, 'Can change long job', 126, 'change_longjob'),
	(491, 'Can delete long job', 126, 'delete_longjob'),
	(492, 'Can view long job', 126, 'view_longjob'),
	(493, 'Can add field limit', 127, 'add_fieldlimit'),
	(494, 'Can change field limit', 127, 'change_fieldlimit'),
	(495, 'Can delete field limit', 127, 'delete_fieldlimit'),
	(496, 'Can view field limit', 127, 'view_fieldlimit'),
	(497, 'Can add schedule', 128, 'add_schedule'),
	(498, 'Can change schedule', 128, 'change_schedule'),
	(499, 'Can delete schedule', 128, 'delete_schedule'),
	(500, 'Can view schedule', 128, 'view_schedule');
INSERT INTO public.auth_permission VALUES
	(501, 'Can add shift', 129, 'add_shift'),
	(502, 'Can change shift', 129, 'change_shift'),
	(503, 'Can delete shift', 129, 'delete_shift'),
	(504, 'Can view shift', 129, 'view_shift'),
	(505, 'Can add special day', 130, 'add_specialday'),
	(506, 'Can change special day', 130, 'change_specialday'),
	(507, 'Can delete special day', 130, 'delete_specialday'),
	(508, 'Can view special day', 130, 'view_specialday'),
	(509, 'Can add own role', 131, 'add_ownrole'),
	(510, 'Can change own role', 131, 'change_ownrole'),
	(511, 'Can delete own role', 131, 'delete_ownrole'),
	(512, 'Can view own role', 131, 'view_ownrole'),
	(513, 'Can add delegation', 132, 'add_delegation'),
	(514, 'Can change delegation', 132, 'change_delegation'),
	(515, 'Can delete delegation', 132, 'delete_delegation'),
	(516, 'Can view delegation', 132, 'view_delegation'),
	(517, 'Can add notice habits', 133, 'add_noticehabits'),
	(518, 'Can change notice habits', 133, 'change_noticehabits'),
	(519, 'Can delete notice habits', 133, 'delete_noticehabits'),
	(520, 'Can view notice habits', 133, 'view_noticehabits'),
	(521, 'Can add following', 134, 'add_following'),
	(522, 'Can change following', 134, 'change_following'),
	(523, 'Can delete following', 134, 'delete_following'),
	(524, 'Can view following', 134, 'view_following'),
	(525, 'Can add notice', 135, 'add_notice'),
	(526, 'Can change notice', 135, 'change_notice'),
	(527, 'Can delete notice', 135, 'delete_notice'),
	(528, 'Can view notice', 135, 'view_notice'),
	(529, 'Can add notice choice', 136, 'add_noticechoice'),
	(530, 'Can change notice choice', 136, 'change_noticechoice'),
	(531, 'Can delete notice choice', 136, 'delete_noticechoice'),
	(532, 'Can view notice choice', 136, 'view_noticechoice'),
	(533, 'Can add sign in policy', 137, 'add_signinpolicy'),
	(534, 'Can change sign in policy', 137, 'change_signinpolicy'),
	(535, 'Can delete sign in policy', 137, 'delete_signinpolicy'),
	(536, 'Can view sign in policy', 137, 'view_signinpolicy'),
	(537, 'Can add open session', 138, 'add_opensession'),
	(538, 'Can change open session', 138, 'change_opensession'),
	(539, 'Can delete open session', 138, 'delete_opensession'),
	(540, 'Can view open session', 138, 'view_opensession'),
	(541, 'Can add api key', 139, 'add_apikey'),
	(542, 'Can change api key', 139, 'change_apikey'),
	(543, 'Can delete api key', 139, 'delete_apikey'),
	(544, 'Can view api key', 139, 'view_apikey'),
	(545, 'Can add key tally', 140, 'add_keytally'),
	(546, 'Can change key tally', 140, 'change_keytally'),
	(547, 'Can delete key tally', 140, 'delete_keytally'),
	(548, 'Can view key tally', 140, 'view_keytally'),
	(549, 'Can add given answer', 141, 'add_givenanswer'),
	(550, 'Can change given answer', 141, 'change_givenanswer'),
	(551, 'Can delete given answer', 141, 'delete_givenanswer'),
	(552, 'Can view given answer', 141, 'view_givenanswer'),
	(553, 'Can add identity', 142, 'add_identity'),
	(554, 'Can change identity', 142, 'change_identity'),
	(555, 'Can delete identity', 142, 'delete_identity'),
	(556, 'Can view identity', 142, 'view_identity'),
	(557, 'Can add identity provider', 143, 'add_identityprovider'),
	(558, 'Can change identity provider', 143, 'change_identityprovider'),
	(559, 'Can delete identity provider', 143, 'delete_identityprovider'),
	(560, 'Can view identity provider', 143, 'view_identityprovider'),
	(561, 'Can add view as', 144, 'add_viewas'),
	(562, 'Can change view as', 144, 'change_viewas'),
	(563, 'Can delete view as', 144, 'delete_viewas'),
	(564, 'Can view view as', 144, 'view_viewas'),
	(565, 'Can add bulk run', 145, 'add_bulkrun'),
	(566, 'Can change bulk run', 145, 'change_bulkrun'),
	(567, 'Can delete bulk run', 145, 'delete_bulkrun'),
	(568, 'Can view bulk run', 145, 'view_bulkrun'),
	(569, 'Can add bulk item', 146, 'add_bulkitem'),
	(570, 'Can change bulk item', 146, 'change_bulkitem'),
	(571, 'Can delete bulk item', 146, 'delete_bulkitem'),
	(572, 'Can view bulk item', 146, 'view_bulkitem'),
	(573, 'Can add export file', 147, 'add_exportfile'),
	(574, 'Can change export file', 147, 'change_exportfile'),
	(575, 'Can delete export file', 147, 'delete_exportfile'),
	(576, 'Can view export file', 147, 'view_exportfile'),
	(577, 'Can add saved view', 148, 'add_savedview'),
	(578, 'Can change saved view', 148, 'change_savedview'),
	(579, 'Can delete saved view', 148, 'delete_savedview'),
	(580, 'Can view saved view', 148, 'view_savedview'),
	(581, 'Can add view place', 149, 'add_viewplace'),
	(582, 'Can change view place', 149, 'change_viewplace'),
	(583, 'Can delete view place', 149, 'delete_viewplace'),
	(584, 'Can view view place', 149, 'view_viewplace'),
	(585, 'Can add search entry', 150, 'add_searchentry'),
	(586, 'Can change search entry', 150, 'change_searchentry'),
	(587, 'Can delete search entry', 150, 'delete_searchentry'),
	(588, 'Can view search entry', 150, 'view_searchentry'),
	(589, 'Can add recent record', 151, 'add_recentrecord'),
	(590, 'Can change recent record', 151, 'change_recentrecord'),
	(591, 'Can delete recent record', 151, 'delete_recentrecord'),
	(592, 'Can view recent record', 151, 'view_recentrecord'),
	(593, 'Can add touched month', 152, 'add_touchedmonth'),
	(594, 'Can change touched month', 152, 'change_touchedmonth'),
	(595, 'Can delete touched month', 152, 'delete_touchedmonth'),
	(596, 'Can view touched month', 152, 'view_touchedmonth'),
	(597, 'Can add draft', 153, 'add_draft'),
	(598, 'Can change draft', 153, 'change_draft'),
	(599, 'Can delete draft', 153, 'delete_draft'),
	(600, 'Can view draft', 153, 'view_draft');
INSERT INTO public.auth_permission VALUES
	(601, 'Can add choice list', 154, 'add_choicelist'),
	(602, 'Can change choice list', 154, 'change_choicelist'),
	(603, 'Can delete choice list', 154, 'delete_choicelist'),
	(604, 'Can view choice list', 154, 'view_choicelist'),
	(605, 'Can add choice', 155, 'add_choice'),
	(606, 'Can change choice', 155, 'change_choice'),
	(607, 'Can delete choice', 155, 'delete_choice'),
	(608, 'Can view choice', 155, 'view_choice'),
	(609, 'Can add custom field', 156, 'add_customfield'),
	(610, 'Can change custom field', 156, 'change_customfield'),
	(611, 'Can delete custom field', 156, 'delete_customfield'),
	(612, 'Can view custom field', 156, 'view_customfield'),
	(613, 'Can add company event', 157, 'add_companyevent'),
	(614, 'Can change company event', 157, 'change_companyevent'),
	(615, 'Can delete company event', 157, 'delete_companyevent'),
	(616, 'Can view company event', 157, 'view_companyevent'),
	(617, 'Can add delegation event', 158, 'add_delegationevent'),
	(618, 'Can change delegation event', 158, 'change_delegationevent'),
	(619, 'Can delete delegation event', 158, 'delete_delegationevent'),
	(620, 'Can view delegation event', 158, 'view_delegationevent'),
	(621, 'Can add field limit event', 159, 'add_fieldlimitevent'),
	(622, 'Can change field limit event', 159, 'change_fieldlimitevent'),
	(623, 'Can delete field limit event', 159, 'delete_fieldlimitevent'),
	(624, 'Can view field limit event', 159, 'view_fieldlimitevent'),
	(625, 'Can add role scope event', 160, 'add_rolescopeevent'),
	(626, 'Can change role scope event', 160, 'change_rolescopeevent'),
	(627, 'Can delete role scope event', 160, 'delete_rolescopeevent'),
	(628, 'Can view role scope event', 160, 'view_rolescopeevent'),
	(629, 'Can add task event', 161, 'add_taskevent'),
	(630, 'Can change task event', 161, 'change_taskevent'),
	(631, 'Can delete task event', 161, 'delete_taskevent'),
	(632, 'Can view task event', 161, 'view_taskevent'),
	(633, 'Can add team event', 162, 'add_teamevent'),
	(634, 'Can change team event', 162, 'change_teamevent'),
	(635, 'Can delete team event', 162, 'delete_teamevent'),
	(636, 'Can view team event', 162, 'view_teamevent'),
	(637, 'Can add user event', 163, 'add_userevent'),
	(638, 'Can change user event', 163, 'change_userevent'),
	(639, 'Can delete user event', 163, 'delete_userevent'),
	(640, 'Can view user event', 163, 'view_userevent'),
	(641, 'Can add audit seal', 164, 'add_auditseal'),
	(642, 'Can change audit seal', 164, 'change_auditseal'),
	(643, 'Can delete audit seal', 164, 'delete_auditseal'),
	(644, 'Can view audit seal', 164, 'view_auditseal'),
	(645, 'Can add audit forgetting', 165, 'add_auditforgetting'),
	(646, 'Can change audit forgetting', 165, 'change_auditforgetting'),
	(647, 'Can delete audit forgetting', 165, 'delete_auditforgetting'),
	(648, 'Can view audit forgetting', 165, 'view_auditforgetting'),
	(649, 'Can add audit change', 166, 'add_auditchange'),
	(650, 'Can change audit change', 166, 'change_auditchange'),
	(651, 'Can delete audit change', 166, 'delete_auditchange'),
	(652, 'Can view audit change', 166, 'view_auditchange'),
	(653, 'Can add settings version', 167, 'add_settingsversion'),
	(654, 'Can change settings version', 167, 'change_settingsversion'),
	(655, 'Can delete settings version', 167, 'delete_settingsversion'),
	(656, 'Can view settings version', 167, 'view_settingsversion'),
	(657, 'Can add retention term', 168, 'add_retentionterm'),
	(658, 'Can change retention term', 168, 'change_retentionterm'),
	(659, 'Can delete retention term', 168, 'delete_retentionterm'),
	(660, 'Can view retention term', 168, 'view_retentionterm'),
	(661, 'Can add task own', 169, 'add_taskown'),
	(662, 'Can change task own', 169, 'change_taskown'),
	(663, 'Can delete task own', 169, 'delete_taskown'),
	(664, 'Can view task own', 169, 'view_taskown'),
	(665, 'Can add own role event', 170, 'add_ownroleevent'),
	(666, 'Can change own role event', 170, 'change_ownroleevent'),
	(667, 'Can delete own role event', 170, 'delete_ownroleevent'),
	(668, 'Can view own role event', 170, 'view_ownroleevent'),
	(669, 'Can add task own event', 171, 'add_taskownevent'),
	(670, 'Can change task own event', 171, 'change_taskownevent'),
	(671, 'Can delete task own event', 171, 'delete_taskownevent'),
	(672, 'Can view task own event', 171, 'view_taskownevent'),
	(673, 'Can add email address', 172, 'add_emailaddress'),
	(674, 'Can change email address', 172, 'change_emailaddress'),
	(675, 'Can delete email address', 172, 'delete_emailaddress'),
	(676, 'Can view email address', 172, 'view_emailaddress'),
	(677, 'Can add email confirmation', 173, 'add_emailconfirmation'),
	(678, 'Can change email confirmation', 173, 'change_emailconfirmation'),
	(679, 'Can delete email confirmation', 173, 'delete_emailconfirmation'),
	(680, 'Can view email confirmation', 173, 'view_emailconfirmation'),
	(681, 'Can add authenticator', 174, 'add_authenticator'),
	(682, 'Can change authenticator', 174, 'change_authenticator'),
	(683, 'Can delete authenticator', 174, 'delete_authenticator'),
	(684, 'Can view authenticator', 174, 'view_authenticator'),
	(685, 'Can add procrastinate event', 175, 'add_procrastinateevent'),
	(686, 'Can change procrastinate event', 175, 'change_procrastinateevent'),
	(687, 'Can delete procrastinate event', 175, 'delete_procrastinateevent'),
	(688, 'Can view procrastinate event', 175, 'view_procrastinateevent'),
	(689, 'Can add procrastinate job', 176, 'add_procrastinatejob'),
	(690, 'Can change procrastinate job', 176, 'change_procrastinatejob'),
	(691, 'Can delete procrastinate job', 176, 'delete_procrastinatejob'),
	(692, 'Can view procrastinate job', 176, 'view_procrastinatejob'),
	(693, 'Can add procrastinate periodic defer', 177, 'add_procrastinateperiodicdefer'),
	(694, 'Can change procrastinate periodic defer', 177, 'change_procrastinateperiodicdefer'),
	(695, 'Can delete procrastinate periodic defer', 177, 'delete_procrastinateperiodicdefer'),
	(696, 'Can view procrastinate periodic defer', 177, 'view_procrastinateperiodicdefer'),
	(697, 'Can add procrastinate worker', 178, 'add_procrastinateworker'),
	(698, 'Can change procrastinate worker', 178, 'change_procrastinateworker'),
	(699, 'Can delete procrastinate worker', 178, 'delete_procrastinateworker'),
	(700, 'Can view procrastinate worker', 178, 'view_procrastinateworker');
INSERT INTO public.auth_permission VALUES
	(701, 'Can add context', 179, 'add_context'),
	(702, 'Can change context', 179, 'change_context'),
	(703, 'Can delete context', 179, 'delete_context'),
	(704, 'Can view context', 179, 'view_context'),
	(705, 'Can add events', 3, 'add_events'),
	(706, 'Can change events', 3, 'change_events'),
	(707, 'Can delete events', 3, 'delete_events'),
	(708, 'Can view events', 3, 'view_events'),
	(709, 'Can add middleware events', 4, 'add_middlewareevents'),
	(710, 'Can change middleware events', 4, 'change_middlewareevents'),
	(711, 'Can delete middleware events', 4, 'delete_middlewareevents'),
	(712, 'Can view middleware events', 4, 'view_middlewareevents'),
	(713, 'Can add permission', 180, 'add_permission'),
	(714, 'Can change permission', 180, 'change_permission'),
	(715, 'Can delete permission', 180, 'delete_permission'),
	(716, 'Can view permission', 180, 'view_permission'),
	(717, 'Can add group', 181, 'add_group'),
	(718, 'Can change group', 181, 'change_group'),
	(719, 'Can delete group', 181, 'delete_group'),
	(720, 'Can view group', 181, 'view_group'),
	(721, 'Can add content type', 182, 'add_contenttype'),
	(722, 'Can change content type', 182, 'change_contenttype'),
	(723, 'Can delete content type', 182, 'delete_contenttype'),
	(724, 'Can view content type', 182, 'view_contenttype'),
	(725, 'Can add session', 183, 'add_session'),
	(726, 'Can change session', 183, 'change_session'),
	(727, 'Can delete session', 183, 'delete_session'),
	(728, 'Can view session', 183, 'view_session');


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
	(18, 'analytics', 'score'),
	(19, 'analytics', 'scoremodel'),
	(20, 'analytics', 'scoredecision'),
	(21, 'analytics', 'customerscore'),
	(22, 'analytics', 'scorerun'),
	(23, 'analytics', 'scoreuse'),
	(24, 'analytics', 'dormantaccount'),
	(25, 'analytics', 'dormancyrule'),
	(26, 'analytics', 'dormantdecision'),
	(27, 'analytics', 'offerrun'),
	(28, 'analytics', 'customeroffer'),
	(29, 'analytics', 'offeranswer'),
	(30, 'analytics', 'productroute'),
	(31, 'analytics', 'dimensiongoal'),
	(32, 'analytics', 'enteredfigure'),
	(33, 'analytics', 'customerfuture'),
	(34, 'analytics', 'futurerun'),
	(35, 'integration', 'import'),
	(36, 'integration', 'importchange'),
	(37, 'integration', 'incompletedocument'),
	(38, 'integration', 'mappingmemory'),
	(39, 'integration', 'returndoubt'),
	(40, 'interactions', 'interaction'),
	(41, 'interactions', 'strength'),
	(42, 'interactions', 'interactionevent'),
	(43, 'interactions', 'interactionown'),
	(44, 'interactions', 'interactionownevent'),
	(45, 'commerce', 'monthtouched'),
	(46, 'commerce', 'shop'),
	(47, 'commerce', 'category'),
	(48, 'commerce', 'exchangerate'),
	(49, 'commerce', 'product'),
	(50, 'commerce', 'purchase'),
	(51, 'commerce', 'payment'),
	(52, 'commerce', 'purchaseline'),
	(53, 'commerce', 'paymentevent'),
	(54, 'commerce', 'purchaseevent'),
	(55, 'commerce', 'purchaselineevent'),
	(56, 'commerce', 'productown'),
	(57, 'commerce', 'purchaseown'),
	(58, 'commerce', 'productevent'),
	(59, 'commerce', 'productownevent'),
	(60, 'commerce', 'purchaseownevent'),
	(61, 'customers', 'customer'),
	(62, 'customers', 'tag'),
	(63, 'customers', 'address'),
	(64, 'customers', 'remark'),
	(65, 'customers', 'standing'),
	(66, 'customers', 'contactpoint'),
	(67, 'customers', 'classchange'),
	(68, 'customers', 'externalid'),
	(69, 'customers', 'identitydocument'),
	(70, 'customers', 'relationship'),
	(71, 'customers', 'nameword'),
	(72, 'customers', 'searchtext'),
	(73, 'customers', 'consentevidence'),
	(74, 'customers', 'contactpurpose'),
	(75, 'customers', 'recipientplace'),
	(76, 'customers', 'suppressionlist'),
	(77, 'customers', 'companycontactrules'),
	(78, 'customers', 'notice'),
	(79, 'customers', 'contactdecision'),
	(80, 'customers', 'consentrecord'),
	(81, 'customers', 'reservedcontact'),
	(82, 'customers', 'suppressedpoint'),
	(83, 'customers', 'taughtmeaning'),
	(84, 'customers', 'duplicatepair'),
	(85, 'customers', 'lettertext'),
	(86, 'customers', 'rightsrequest'),
	(87, 'customers', 'rightsfile'),
	(88, 'customers', 'rightsanswer'),
	(89, 'customers', 'identitycheck'),
	(90, 'customers', 'erasure'),
	(91, 'customers', 'blocking'),
	(92, 'customers', 'rightsstep'),
	(93, 'customers', 'tombstone'),
	(94, 'customers', 'legalhold'),
	(95, 'customers', 'rightsdesk'),
	(96, 'customers', 'mergerun'),
	(97, 'customers', 'merge'),
	(98, 'customers', 'mergerules'),
	(99, 'customers', 'qualitysettings'),
	(100, 'customers', 'cleansingrun');
INSERT INTO public.django_content_type VALUES
	(101, 'customers', 'entrystandard'),
	(102, 'customers', 'qualitydue'),
	(103, 'customers', 'qualityscore'),
	(104, 'customers', 'qualitysnapshot'),
	(105, 'customers', 'qualitytally'),
	(106, 'customers', 'cleansingchange'),
	(107, 'customers', 'duplicatemodel'),
	(108, 'customers', 'rightsintake'),
	(109, 'customers', 'ownvalue'),
	(110, 'customers', 'addressevent'),
	(111, 'customers', 'contactpointevent'),
	(112, 'customers', 'customerevent'),
	(113, 'customers', 'customertagevent'),
	(114, 'customers', 'externalidevent'),
	(115, 'customers', 'identitydocumentevent'),
	(116, 'customers', 'relationshipevent'),
	(117, 'customers', 'remarkevent'),
	(118, 'customers', 'ownvalueevent'),
	(119, 'shell', 'user'),
	(120, 'shell', 'team'),
	(121, 'shell', 'company'),
	(122, 'shell', 'rolescope'),
	(123, 'shell', 'signinlink'),
	(124, 'shell', 'activity'),
	(125, 'shell', 'task'),
	(126, 'shell', 'longjob'),
	(127, 'shell', 'fieldlimit'),
	(128, 'shell', 'schedule'),
	(129, 'shell', 'shift'),
	(130, 'shell', 'specialday'),
	(131, 'shell', 'ownrole'),
	(132, 'shell', 'delegation'),
	(133, 'shell', 'noticehabits'),
	(134, 'shell', 'following'),
	(135, 'shell', 'notice'),
	(136, 'shell', 'noticechoice'),
	(137, 'shell', 'signinpolicy'),
	(138, 'shell', 'opensession'),
	(139, 'shell', 'apikey'),
	(140, 'shell', 'keytally'),
	(141, 'shell', 'givenanswer'),
	(142, 'shell', 'identity'),
	(143, 'shell', 'identityprovider'),
	(144, 'shell', 'viewas'),
	(145, 'shell', 'bulkrun'),
	(146, 'shell', 'bulkitem'),
	(147, 'shell', 'exportfile'),
	(148, 'shell', 'savedview'),
	(149, 'shell', 'viewplace'),
	(150, 'shell', 'searchentry'),
	(151, 'shell', 'recentrecord'),
	(152, 'shell', 'touchedmonth'),
	(153, 'shell', 'draft'),
	(154, 'shell', 'choicelist'),
	(155, 'shell', 'choice'),
	(156, 'shell', 'customfield'),
	(157, 'shell', 'companyevent'),
	(158, 'shell', 'delegationevent'),
	(159, 'shell', 'fieldlimitevent'),
	(160, 'shell', 'rolescopeevent'),
	(161, 'shell', 'taskevent'),
	(162, 'shell', 'teamevent'),
	(163, 'shell', 'userevent'),
	(164, 'shell', 'auditseal'),
	(165, 'shell', 'auditforgetting'),
	(166, 'shell', 'auditchange'),
	(167, 'shell', 'settingsversion'),
	(168, 'shell', 'retentionterm'),
	(169, 'shell', 'taskown'),
	(170, 'shell', 'ownroleevent'),
	(171, 'shell', 'taskownevent'),
	(172, 'account', 'emailaddress'),
	(173, 'account', 'emailconfirmation'),
	(174, 'mfa', 'authenticator'),
	(175, 'procrastinate', 'procrastinateevent'),
	(176, 'procrastinate', 'procrastinatejob'),
	(177, 'procrastinate', 'procrastinateperiodicdefer'),
	(178, 'procrastinate', 'procrastinateworker'),
	(179, 'pghistory', 'context'),
	(180, 'auth', 'permission'),
	(181, 'auth', 'group'),
	(182, 'contenttypes', 'contenttype'),
	(183, 'sessions', 'session');


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
	(39, 'shell', '0023_settings_versions', now()),
	(40, 'shell', '0024_terms', now()),
	(41, 'shell', '0025_own_values', now()),
	(42, 'customers', '0001_initial', now()),
	(43, 'customers', '0002_search', now()),
	(44, 'customers', '0003_by_city', now()),
	(45, 'customers', '0004_standing_owner', now()),
	(46, 'customers', '0005_marks', now()),
	(47, 'customers', '0006_contact_permission', now()),
	(48, 'customers', '0007_taught_meanings', now()),
	(49, 'customers', '0008_duplicate_pairs', now()),
	(50, 'customers', '0009_rights_desk', now()),
	(51, 'customers', '0010_merging', now()),
	(52, 'customers', '0011_groups', now()),
	(53, 'customers', '0012_quality', now()),
	(54, 'customers', '0013_forgetting', now()),
	(55, 'customers', '0014_duplicate_model', now()),
	(56, 'customers', '0015_search_reach', now()),
	(57, 'customers', '0016_read_old_addresses', now()),
	(58, 'customers', '0017_public_intake', now()),
	(59, 'customers', '0017_touched', now()),
	(60, 'customers', '0018_own_values', now()),
	(61, 'customers', '0019_history', now()),
	(62, 'customers', '0020_audit', now()),
	(63, 'customers', '0021_duplicate_curve', now()),
	(64, 'customers', '0022_touched_standings', now()),
	(65, 'customers', '0023_tag_colours', now()),
	(66, 'customers', '0024_own_history', now()),
	(67, 'commerce', '0001_initial', now()),
	(68, 'commerce', '0002_purchase_indexes', now()),
	(69, 'commerce', '0003_found_by_words', now()),
	(70, 'commerce', '0004_touched_months', now()),
	(71, 'commerce', '0005_history', now()),
	(72, 'commerce', '0006_own_values', now()),
	(73, 'commerce', '0007_own_history', now()),
	(74, 'analytics', '0001_initial', now()),
	(75, 'analytics', '0002_marks', now()),
	(76, 'analytics', '0003_profit', now()),
	(77, 'analytics', '0004_reports', now()),
	(78, 'analytics', '0005_scores', now()),
	(79, 'analytics', '0006_dormancy', now()),
	(80, 'analytics', '0007_offers', now()),
	(81, 'analytics', '0008_dimensions', now()),
	(82, 'analytics', '0009_future', now()),
	(83, 'contenttypes', '0001_initial', now()),
	(84, 'contenttypes', '0002_remove_content_type_name', now()),
	(85, 'auth', '0001_initial', now()),
	(86, 'auth', '0002_alter_permission_name_max_length', now()),
	(87, 'auth', '0003_alter_user_email_max_length', now()),
	(88, 'auth', '0004_alter_user_username_opts', now()),
	(89, 'auth', '0005_alter_user_last_login_null', now()),
	(90, 'auth', '0006_require_contenttypes_0002', now()),
	(91, 'auth', '0007_alter_validators_add_error_messages', now()),
	(92, 'auth', '0008_alter_user_username_max_length', now()),
	(93, 'auth', '0009_alter_user_last_name_max_length', now()),
	(94, 'auth', '0010_alter_group_name_max_length', now()),
	(95, 'auth', '0011_update_proxy_permissions', now()),
	(96, 'auth', '0012_alter_user_first_name_max_length', now()),
	(97, 'integration', '0001_initial', now()),
	(98, 'integration', '0002_what_is_shown', now()),
	(99, 'integration', '0003_words', now()),
	(100, 'integration', '0004_return_doubts', now());
INSERT INTO public.django_migrations VALUES
	(101, 'interactions', '0001_initial', now()),
	(102, 'interactions', '0002_interaction_document', now()),
	(103, 'interactions', '0003_strength', now()),
	(104, 'interactions', '0004_found_by_words', now()),
	(105, 'interactions', '0005_count_brought_contacts', now()),
	(106, 'interactions', '0006_touched_months', now()),
	(107, 'interactions', '0007_history', now()),
	(108, 'interactions', '0008_own_values', now()),
	(109, 'interactions', '0009_own_history', now()),
	(110, 'mfa', '0001_initial', now()),
	(111, 'mfa', '0002_authenticator_timestamps', now()),
	(112, 'mfa', '0003_authenticator_type_uniq', now()),
	(113, 'procrastinate', '0001_initial', now()),
	(114, 'procrastinate', '0002_drop_started_at_column', now()),
	(115, 'procrastinate', '0003_drop_started_at_column', now()),
	(116, 'procrastinate', '0004_drop_procrastinate_version_table', now()),
	(117, 'procrastinate', '0005_fix_procrastinate_fetch_job', now()),
	(118, 'procrastinate', '0006_fix_trigger_status_events_insert', now()),
	(119, 'procrastinate', '0007_add_queueing_lock_column', now()),
	(120, 'procrastinate', '0008_close_fetch_job_race_condition', now()),
	(121, 'procrastinate', '0009_add_defer_job_function', now()),
	(122, 'procrastinate', '0010_add_procrastinate_periodic_defers', now()),
	(123, 'procrastinate', '0011_add_foreign_key_index', now()),
	(124, 'procrastinate', '0012_add_locks_to_periodic_defer', now()),
	(125, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', now()),
	(126, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', now()),
	(127, 'procrastinate', '0015_add_trigger_on_job_deletion', now()),
	(128, 'procrastinate', '0016_delete_finished_jobs', now()),
	(129, 'procrastinate', '0017_add_checks_to_finish_job', now()),
	(130, 'procrastinate', '0018_add_checks_to_retry_job', now()),
	(131, 'procrastinate', '0019_fix_finish_job_compat_issue', now()),
	(132, 'procrastinate', '0020_add_index_on_procrastinate_jobs', now()),
	(133, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', now()),
	(134, 'procrastinate', '0022_null_locks_excluded', now()),
	(135, 'procrastinate', '0023_remove_old_finish_job_function', now()),
	(136, 'procrastinate', '0024_job_id_bigint', now()),
	(137, 'procrastinate', '0025_add_models', now()),
	(138, 'procrastinate', '0026_add_job_priority', now()),
	(139, 'procrastinate', '0027_add_periodic_job_priority', now()),
	(140, 'procrastinate', '0028_add_cancel_states', now()),
	(141, 'procrastinate', '0029_add_additional_params_to_retry_job', now()),
	(142, 'procrastinate', '0030_alter_procrastinateevent_options', now()),
	(143, 'procrastinate', '0031_add_indexes_for_fetch_job', now()),
	(144, 'procrastinate', '0032_pre_cancel_notification', now()),
	(145, 'procrastinate', '0033_post_cancel_notification', now()),
	(146, 'procrastinate', '0034_pre_add_heartbeat', now()),
	(147, 'procrastinate', '0035_post_add_heartbeat', now()),
	(148, 'procrastinate', '0036_add_worker_model', now()),
	(149, 'procrastinate', '0037_pre_batch_defer_jobs', now()),
	(150, 'procrastinate', '0038_post_batch_defer_jobs', now()),
	(151, 'procrastinate', '0039_pre_priority_lock_fetch_job', now()),
	(152, 'procrastinate', '0040_pre_retry_failed_job', now()),
	(153, 'procrastinate', '0041_post_retry_failed_job', now()),
	(154, 'sessions', '0001_initial', now()),
	(155, 'shell', '0026_own_history', now()),
	(156, 'shell', '0027_words', now()),
	(157, 'workspace', '0001_hand_over', now()),
	(158, 'workspace', '0002_demo_extent', now()),
	(159, 'workspace', '0003_first_steps', now());


INSERT INTO public.shell_mark VALUES
	('company', 'c109bc2e-fa60-4c21-a949-b34f8c7d20e3'),
	('hours', 'dd4e0f15-2a8e-4d48-9b8b-570ae07d68e0'),
	('teams', 'a7b59785-8592-4e13-b334-184e6f982696'),
	('delegations', '715703a4-1936-4dbe-8ae7-f1730815a7c1'),
	('signin', '2fc13905-df22-45b6-af4c-ae4b65b3d2ae'),
	('provider', '4a403b33-aa5d-4252-ab9b-16cf90946a4e'),
	('saved_views', '38b72ac2-8bbc-43a5-93f4-99b039d01a13'),
	('custom', '984f3a33-dfac-4f15-84d4-60cccca84ba5'),
	('tags', 'd8e99b71-a9a0-4e79-9d40-630aa91b2b88'),
	('people', 'd3726093-29db-47ad-a39c-a8fcc5f02127'),
	('contact_rules', '270056c1-655e-47cb-bf87-90f53746360b'),
	('taught', '81ed37d2-e323-4e08-9f4c-1d5e3ea0c5cb'),
	('roles', 'eacc220b-2f9b-4574-ae24-b5a67f8f0bc1'),
	('blocked', '6a4bd728-86b9-4f52-b7c3-3cffdb96b137'),
	('quality', '53fa398a-fc7a-4037-9fbc-44431745585f'),
	('matrix_settings', '7929d0ac-c600-4be0-9b7a-9363ee26a24f'),
	('matrix_closes', 'dce1b18b-b309-404c-a5fb-2b13b6891f6a'),
	('unit_costs', 'a143ba7d-38bc-459e-9379-5beff4aacd8a'),
	('profit', 'f77d999f-fd01-4647-8269-a68fe3527560');


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


SELECT pg_catalog.setval('public.auth_permission_id_seq', 728, true);


SELECT pg_catalog.setval('public.django_content_type_id_seq', 183, true);


SELECT pg_catalog.setval('public.django_migrations_id_seq', 159, true);


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


ALTER TABLE ONLY public.analytics_customerfuture
    ADD CONSTRAINT analytics_customerfuture_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.analytics_customeroffer
    ADD CONSTRAINT analytics_customeroffer_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_customerprofit
    ADD CONSTRAINT analytics_customerprofit_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.analytics_customerscore
    ADD CONSTRAINT analytics_customerscore_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_dimensiongoal
    ADD CONSTRAINT analytics_dimensiongoal_pkey PRIMARY KEY (key);


ALTER TABLE ONLY public.analytics_dormancyrule
    ADD CONSTRAINT analytics_dormancyrule_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_dormantaccount
    ADD CONSTRAINT analytics_dormantaccount_pkey PRIMARY KEY (customer_id);


ALTER TABLE ONLY public.analytics_dormantdecision
    ADD CONSTRAINT analytics_dormantdecision_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_enteredfigure
    ADD CONSTRAINT analytics_enteredfigure_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_futurerun
    ADD CONSTRAINT analytics_futurerun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixcell
    ADD CONSTRAINT analytics_matrixcell_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixclose
    ADD CONSTRAINT analytics_matrixclose_pkey PRIMARY KEY (period);


ALTER TABLE ONLY public.analytics_matrixflow
    ADD CONSTRAINT analytics_matrixflow_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_matrixsettings
    ADD CONSTRAINT analytics_matrixsettings_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_offeranswer
    ADD CONSTRAINT analytics_offeranswer_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_offerrun
    ADD CONSTRAINT analytics_offerrun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_productroute
    ADD CONSTRAINT analytics_productroute_pkey PRIMARY KEY (place);


ALTER TABLE ONLY public.analytics_profitrun
    ADD CONSTRAINT analytics_profitrun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_report
    ADD CONSTRAINT analytics_report_pkey PRIMARY KEY (key);


ALTER TABLE ONLY public.analytics_score
    ADD CONSTRAINT analytics_score_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_scoredecision
    ADD CONSTRAINT analytics_scoredecision_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_scoremodel
    ADD CONSTRAINT analytics_scoremodel_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_scorerun
    ADD CONSTRAINT analytics_scorerun_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.analytics_scoreuse
    ADD CONSTRAINT analytics_scoreuse_pkey PRIMARY KEY (id);


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


ALTER TABLE ONLY public.commerce_productevent
    ADD CONSTRAINT commerce_productevent_pkey PRIMARY KEY (pgh_id);


ALTER TABLE ONLY public.commerce_productown
    ADD CONSTRAINT commerce_productown_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.commerce_productownevent
    ADD CONSTRAINT commerce_productownevent_pkey PRIMARY KEY (pgh_id);


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


ALTER TABLE ONLY public.commerce_purchaseownevent
    ADD CONSTRAINT commerce_purchaseownevent_pkey PRIMARY KEY (pgh_id);


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


ALTER TABLE ONLY public.customers_ownvalueevent
    ADD CONSTRAINT customers_ownvalueevent_pkey PRIMARY KEY (pgh_id);


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


ALTER TABLE ONLY public.interactions_interactionownevent
    ADD CONSTRAINT interactions_interactionownevent_pkey PRIMARY KEY (pgh_id);


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


ALTER TABLE ONLY public.analytics_customeroffer
    ADD CONSTRAINT one_offer_each UNIQUE (customer_id, product_id);


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


ALTER TABLE ONLY public.analytics_productroute
    ADD CONSTRAINT one_route_each UNIQUE (first_id, then_id);


ALTER TABLE ONLY public.shell_schedule
    ADD CONSTRAINT one_schedule_each UNIQUE NULLS NOT DISTINCT (team_id, person_id);


ALTER TABLE ONLY public.shell_rolescope
    ADD CONSTRAINT one_scope_per_area UNIQUE (role, area);


ALTER TABLE ONLY public.analytics_customerscore
    ADD CONSTRAINT one_score_each UNIQUE (customer_id, score_id);


ALTER TABLE ONLY public.analytics_scoremodel
    ADD CONSTRAINT one_score_version UNIQUE (score_id, version);


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


ALTER TABLE ONLY public.shell_ownroleevent
    ADD CONSTRAINT shell_ownroleevent_pkey PRIMARY KEY (pgh_id);


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


ALTER TABLE ONLY public.shell_taskownevent
    ADD CONSTRAINT shell_taskownevent_pkey PRIMARY KEY (pgh_id);


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


CREATE INDEX analytics_customeroffer_first_id_b8114df7 ON public.analytics_customeroffer USING btree (first_id);


CREATE INDEX analytics_customeroffer_product_id_c7ca3cde ON public.analytics_customeroffer USING btree (product_id);


CREATE INDEX analytics_customerscore_customer_id_c5e00bb1 ON public.analytics_customerscore USING btree (customer_id);


CREATE INDEX analytics_dimensiongoal_key_ee08d2c6_like ON public.analytics_dimensiongoal USING btree (key varchar_pattern_ops);


CREATE INDEX analytics_dimensiongoal_owner_id_a1756067 ON public.analytics_dimensiongoal USING btree (owner_id);


CREATE INDEX analytics_dormancyrule_made_by_id_858e9c17 ON public.analytics_dormancyrule USING btree (made_by_id);


CREATE INDEX analytics_dormantdecision_customer_id_85956557 ON public.analytics_dormantdecision USING btree (customer_id);


CREATE INDEX analytics_dormantdecision_decided_by_id_0d893ae1 ON public.analytics_dormantdecision USING btree (decided_by_id);


CREATE INDEX analytics_dormantdecision_task_id_4a88f357 ON public.analytics_dormantdecision USING btree (task_id);


CREATE INDEX analytics_matrixcell_close_id_2ca6c75f ON public.analytics_matrixcell USING btree (close_id);


CREATE INDEX analytics_matrixclose_settings_id_42528385 ON public.analytics_matrixclose USING btree (settings_id);


CREATE INDEX analytics_matrixflow_close_id_5dfc51ef ON public.analytics_matrixflow USING btree (close_id);


CREATE INDEX analytics_matrixsettings_made_by_id_2433ce3e ON public.analytics_matrixsettings USING btree (made_by_id);


CREATE INDEX analytics_offeranswer_by_id_4d2089ba ON public.analytics_offeranswer USING btree (by_id);


CREATE INDEX analytics_offeranswer_product_id_f6ee478b ON public.analytics_offeranswer USING btree (product_id);


CREATE INDEX analytics_productroute_first_id_18eb7531 ON public.analytics_productroute USING btree (first_id);


CREATE INDEX analytics_productroute_then_id_023cbc7e ON public.analytics_productroute USING btree (then_id);


CREATE INDEX analytics_report_key_af646e9a_like ON public.analytics_report USING btree (key varchar_pattern_ops);


CREATE INDEX analytics_score_made_by_id_bdbb0028 ON public.analytics_score USING btree (made_by_id);


CREATE INDEX analytics_scoredecision_by_id_00460574 ON public.analytics_scoredecision USING btree (by_id);


CREATE INDEX analytics_scoredecision_model_id_97ecf54f ON public.analytics_scoredecision USING btree (model_id);


CREATE INDEX analytics_scoremodel_made_by_id_a5c1a7c1 ON public.analytics_scoremodel USING btree (made_by_id);


CREATE INDEX analytics_scoremodel_score_id_a31d5d05 ON public.analytics_scoremodel USING btree (score_id);


CREATE INDEX analytics_scorerun_model_id_672f4747 ON public.analytics_scorerun USING btree (model_id);


CREATE INDEX analytics_scorerun_score_id_293d0e9b ON public.analytics_scorerun USING btree (score_id);


CREATE INDEX analytics_scoreuse_began_by_id_01168954 ON public.analytics_scoreuse USING btree (began_by_id);


CREATE INDEX analytics_scoreuse_model_id_4207a25e ON public.analytics_scoreuse USING btree (model_id);


CREATE INDEX analytics_scoreuse_score_id_e576ac15 ON public.analytics_scoreuse USING btree (score_id);


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


CREATE INDEX decisions_of_customer ON public.analytics_scoredecision USING btree (customer_id, score_id, at DESC);


CREATE INDEX delegation_was ON public.shell_delegationevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


CREATE INDEX document_number ON public.customers_identitydocument USING btree (number varchar_pattern_ops);


CREATE INDEX dormant_by_advice ON public.analytics_dormantaccount USING btree (advice, cost, customer_id);


CREATE INDEX dormant_by_cost ON public.analytics_dormantaccount USING btree (cost, customer_id);


CREATE INDEX dormant_decided ON public.analytics_dormantdecision USING btree (decided_on DESC, id DESC);


CREATE INDEX doubt_decided ON public.integration_returndoubt USING btree (decided_at DESC, id DESC) WHERE (NOT ((decision)::text = ''::text));


CREATE INDEX doubt_waiting ON public.integration_returndoubt USING btree (id) WHERE ((decision)::text = ''::text);


CREATE INDEX draft_age ON public.shell_draft USING btree (saved_at);


CREATE INDEX draft_subject ON public.shell_draft USING btree (subject_kind, subject_id);


CREATE INDEX entered_figure_of ON public.analytics_enteredfigure USING btree (key, "on" DESC);


CREATE INDEX external_value ON public.customers_externalid USING btree (value varchar_pattern_ops);


CREATE INDEX externalid_was ON public.customers_externalidevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX externalid_was_custo ON public.customers_externalidevent USING btree (customer_id, pgh_id);


CREATE INDEX fieldlimit_was ON public.shell_fieldlimitevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX followed_by ON public.shell_following USING btree (person_id);


CREATE INDEX future_by_value ON public.analytics_customerfuture USING btree (value DESC, customer_id DESC);


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


CREATE INDEX interactionown_was ON public.interactions_interactionownevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX interactionown_was_inter ON public.interactions_interactionownevent USING btree (interaction_id, pgh_id);


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


CREATE INDEX offer_answer_at ON public.analytics_offeranswer USING btree (at);


CREATE INDEX offer_answer_of ON public.analytics_offeranswer USING btree (customer_id, product_id);


CREATE UNIQUE INDEX one_blocking_at_a_time ON public.customers_blocking USING btree (customer_id) WHERE (released_at IS NULL);


CREATE UNIQUE INDEX one_open_dormant_decision ON public.analytics_dormantdecision USING btree (customer_id) WHERE (ended_on IS NULL);


CREATE UNIQUE INDEX one_unit_cost_a_day ON public.analytics_unitcost USING btree (kind, valid_from) WHERE (replaced_at IS NULL);


CREATE UNIQUE INDEX one_version_in_use ON public.analytics_scoreuse USING btree (score_id) WHERE (ended_at IS NULL);


CREATE UNIQUE INDEX one_view_opens_first ON public.shell_viewplace USING btree (person_id, records) WHERE opens_first;


CREATE INDEX ownrole_was ON public.shell_ownroleevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX ownrole_was_slug ON public.shell_ownroleevent USING btree (slug, pgh_id);


CREATE INDEX ownvalue_was ON public.customers_ownvalueevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX ownvalue_was_custo ON public.customers_ownvalueevent USING btree (customer_id, pgh_id);


CREATE INDEX pair_queue ON public.customers_duplicatepair USING btree (probability DESC, id DESC) WHERE ((verdict)::text = ''::text);


CREATE INDEX payment_timeline ON public.commerce_payment USING btree (customer_id, paid_on DESC, id DESC);


CREATE INDEX payment_was ON public.commerce_paymentevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX payment_was_custo ON public.commerce_paymentevent USING btree (customer_id, pgh_id);


CREATE INDEX payment_was_purch ON public.commerce_paymentevent USING btree (purchase_id, pgh_id);


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


CREATE INDEX product_was ON public.commerce_productevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX productown_was ON public.commerce_productownevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX productown_was_produ ON public.commerce_productownevent USING btree (product_id, pgh_id);


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


CREATE INDEX purchaseline_was_purch ON public.commerce_purchaselineevent USING btree (purchase_id, pgh_id);


CREATE INDEX purchaseown_was ON public.commerce_purchaseownevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX purchaseown_was_purch ON public.commerce_purchaseownevent USING btree (purchase_id, pgh_id);


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


CREATE INDEX score_by_band ON public.analytics_customerscore USING btree (score_id, band, points DESC, id DESC);


CREATE INDEX score_by_points ON public.analytics_customerscore USING btree (score_id, points DESC, id DESC);


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


CREATE INDEX taskown_was ON public.shell_taskownevent USING btree (pgh_obj_id, pgh_id);


CREATE INDEX taskown_was_task ON public.shell_taskownevent USING btree (task_id, pgh_id);


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


CREATE TRIGGER analytics_dormantdecision_months_all AFTER TRUNCATE ON public.analytics_dormantdecision FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('dormant_decisions', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_dormantdecision_months_in AFTER INSERT ON public.analytics_dormantdecision REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('dormant_decisions', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_dormantdecision_months_out AFTER DELETE ON public.analytics_dormantdecision REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('dormant_decisions', 'DATE ''1970-01-01''');


CREATE TRIGGER analytics_dormantdecision_months_up AFTER UPDATE ON public.analytics_dormantdecision REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.shell_touch_months('dormant_decisions', 'DATE ''1970-01-01''');


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


CREATE TRIGGER pgtrigger_delete_delete_3fa34 AFTER DELETE ON public.interactions_interactionown REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_3fa34();


CREATE TRIGGER pgtrigger_delete_delete_59143 AFTER DELETE ON public.customers_ownvalue REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_59143();


CREATE TRIGGER pgtrigger_delete_delete_5b5ab AFTER DELETE ON public.customers_customer_tags REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_5b5ab();


CREATE TRIGGER pgtrigger_delete_delete_6a041 AFTER DELETE ON public.shell_fieldlimit REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6a041();


CREATE TRIGGER pgtrigger_delete_delete_6f1b1 AFTER DELETE ON public.shell_taskown REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_6f1b1();


CREATE TRIGGER pgtrigger_delete_delete_70ec7 AFTER DELETE ON public.shell_ownrole REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_70ec7();


CREATE TRIGGER pgtrigger_delete_delete_801cd AFTER DELETE ON public.shell_task REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_801cd();


CREATE TRIGGER pgtrigger_delete_delete_81526 AFTER DELETE ON public.shell_delegation REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_81526();


CREATE TRIGGER pgtrigger_delete_delete_8722f AFTER DELETE ON public.commerce_purchaseown REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_8722f();


CREATE TRIGGER pgtrigger_delete_delete_939ca AFTER DELETE ON public.customers_customer REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_939ca();


CREATE TRIGGER pgtrigger_delete_delete_9439e AFTER DELETE ON public.customers_remark REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9439e();


CREATE TRIGGER pgtrigger_delete_delete_961ab AFTER DELETE ON public.commerce_purchase REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_961ab();


CREATE TRIGGER pgtrigger_delete_delete_9be12 AFTER DELETE ON public.commerce_productown REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9be12();


CREATE TRIGGER pgtrigger_delete_delete_9d6a5 AFTER DELETE ON public.customers_address REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9d6a5();


CREATE TRIGGER pgtrigger_delete_delete_a7726 AFTER DELETE ON public.commerce_product REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_a7726();


CREATE TRIGGER pgtrigger_delete_delete_b79e2 AFTER DELETE ON public.interactions_interaction REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b79e2();


CREATE TRIGGER pgtrigger_delete_delete_cef81 AFTER DELETE ON public.customers_relationship REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_cef81();


CREATE TRIGGER pgtrigger_delete_delete_d3273 AFTER DELETE ON public.commerce_payment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_d3273();


CREATE TRIGGER pgtrigger_delete_delete_df2fa AFTER DELETE ON public.customers_externalid REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_df2fa();


CREATE TRIGGER pgtrigger_delete_delete_f3de1 AFTER DELETE ON public.customers_identitydocument REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f3de1();


CREATE TRIGGER pgtrigger_delete_delete_f627e AFTER DELETE ON public.customers_contactpoint REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_f627e();


CREATE TRIGGER pgtrigger_insert_insert_188c3 AFTER INSERT ON public.commerce_purchaseown REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_188c3();


CREATE TRIGGER pgtrigger_insert_insert_2d78c AFTER INSERT ON public.customers_remark REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_2d78c();


CREATE TRIGGER pgtrigger_insert_insert_348ff AFTER INSERT ON public.shell_taskown REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_348ff();


CREATE TRIGGER pgtrigger_insert_insert_5739d AFTER INSERT ON public.shell_fieldlimit REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_5739d();


CREATE TRIGGER pgtrigger_insert_insert_80fdd AFTER INSERT ON public.shell_rolescope REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_80fdd();


CREATE TRIGGER pgtrigger_insert_insert_82c74 AFTER INSERT ON public.customers_ownvalue REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_82c74();


CREATE TRIGGER pgtrigger_insert_insert_8b616 AFTER INSERT ON public.shell_delegation REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8b616();


CREATE TRIGGER pgtrigger_insert_insert_8cf86 AFTER INSERT ON public.customers_externalid REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8cf86();


CREATE TRIGGER pgtrigger_insert_insert_9de5a AFTER INSERT ON public.shell_team REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_9de5a();


CREATE TRIGGER pgtrigger_insert_insert_a4327 AFTER INSERT ON public.customers_customer_tags REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_a4327();


CREATE TRIGGER pgtrigger_insert_insert_b2e14 AFTER INSERT ON public.customers_relationship REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_b2e14();


CREATE TRIGGER pgtrigger_insert_insert_c2178 AFTER INSERT ON public.customers_identitydocument REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c2178();


CREATE TRIGGER pgtrigger_insert_insert_c8426 AFTER INSERT ON public.customers_address REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c8426();


CREATE TRIGGER pgtrigger_insert_insert_c947a AFTER INSERT ON public.customers_contactpoint REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_c947a();


CREATE TRIGGER pgtrigger_insert_insert_d7904 AFTER INSERT ON public.interactions_interactionown REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_d7904();


CREATE TRIGGER pgtrigger_insert_insert_e08be AFTER INSERT ON public.shell_user REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_e08be();


CREATE TRIGGER pgtrigger_insert_insert_ea082 AFTER INSERT ON public.commerce_productown REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_ea082();


CREATE TRIGGER pgtrigger_update_update_11282 AFTER UPDATE ON public.shell_task REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_11282();


CREATE TRIGGER pgtrigger_update_update_11304 AFTER UPDATE ON public.shell_rolescope REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_11304();


CREATE TRIGGER pgtrigger_update_update_29aa5 AFTER UPDATE ON public.shell_company REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_29aa5();


CREATE TRIGGER pgtrigger_update_update_34130 AFTER UPDATE ON public.commerce_purchaseline REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_34130();


CREATE TRIGGER pgtrigger_update_update_3ee72 AFTER UPDATE ON public.shell_taskown REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_3ee72();


CREATE TRIGGER pgtrigger_update_update_41b92 AFTER UPDATE ON public.customers_externalid REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_41b92();


CREATE TRIGGER pgtrigger_update_update_4e9ff AFTER UPDATE ON public.customers_ownvalue REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_4e9ff();


CREATE TRIGGER pgtrigger_update_update_694d0 AFTER UPDATE ON public.customers_remark REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_694d0();


CREATE TRIGGER pgtrigger_update_update_6acd2 AFTER UPDATE ON public.commerce_purchaseown REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_6acd2();


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


CREATE TRIGGER pgtrigger_update_update_dc357 AFTER UPDATE ON public.commerce_product REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_dc357();


CREATE TRIGGER pgtrigger_update_update_df249 AFTER UPDATE ON public.customers_identitydocument REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_df249();


CREATE TRIGGER pgtrigger_update_update_e4949 AFTER UPDATE ON public.shell_ownrole REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e4949();


CREATE TRIGGER pgtrigger_update_update_e6427 AFTER UPDATE ON public.interactions_interactionown REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e6427();


CREATE TRIGGER pgtrigger_update_update_f7c03 AFTER UPDATE ON public.shell_delegation REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_f7c03();


CREATE TRIGGER pgtrigger_update_update_feb95 AFTER UPDATE ON public.commerce_productown REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_feb95();


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


ALTER TABLE ONLY public.analytics_customerfuture
    ADD CONSTRAINT analytics_customerfu_customer_id_00a203ad_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customeroffer
    ADD CONSTRAINT analytics_customerof_customer_id_9087377e_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customeroffer
    ADD CONSTRAINT analytics_customerof_first_id_b8114df7_fk_commerce_ FOREIGN KEY (first_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customeroffer
    ADD CONSTRAINT analytics_customerof_product_id_c7ca3cde_fk_commerce_ FOREIGN KEY (product_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customerprofit
    ADD CONSTRAINT analytics_customerpr_customer_id_2380388e_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customerscore
    ADD CONSTRAINT analytics_customersc_customer_id_c5e00bb1_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customerscore
    ADD CONSTRAINT analytics_customersc_model_id_0de68800_fk_analytics FOREIGN KEY (model_id) REFERENCES public.analytics_scoremodel(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_customerscore
    ADD CONSTRAINT analytics_customerscore_score_id_4b0f9816_fk_analytics_score_id FOREIGN KEY (score_id) REFERENCES public.analytics_score(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dimensiongoal
    ADD CONSTRAINT analytics_dimensiongoal_owner_id_a1756067_fk_shell_user_id FOREIGN KEY (owner_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dormancyrule
    ADD CONSTRAINT analytics_dormancyrule_made_by_id_858e9c17_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dormantaccount
    ADD CONSTRAINT analytics_dormantacc_customer_id_80e263cc_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dormantdecision
    ADD CONSTRAINT analytics_dormantdec_customer_id_85956557_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dormantdecision
    ADD CONSTRAINT analytics_dormantdec_decided_by_id_0d893ae1_fk_shell_use FOREIGN KEY (decided_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_dormantdecision
    ADD CONSTRAINT analytics_dormantdecision_task_id_4a88f357_fk_shell_task_id FOREIGN KEY (task_id) REFERENCES public.shell_task(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixcell
    ADD CONSTRAINT analytics_matrixcell_close_id_2ca6c75f_fk_analytics FOREIGN KEY (close_id) REFERENCES public.analytics_matrixclose(period) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixclose
    ADD CONSTRAINT analytics_matrixclos_settings_id_42528385_fk_analytics FOREIGN KEY (settings_id) REFERENCES public.analytics_matrixsettings(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixflow
    ADD CONSTRAINT analytics_matrixflow_close_id_5dfc51ef_fk_analytics FOREIGN KEY (close_id) REFERENCES public.analytics_matrixclose(period) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_matrixsettings
    ADD CONSTRAINT analytics_matrixsettings_made_by_id_2433ce3e_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_offeranswer
    ADD CONSTRAINT analytics_offeranswe_customer_id_f75d0def_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_offeranswer
    ADD CONSTRAINT analytics_offeranswe_product_id_f6ee478b_fk_commerce_ FOREIGN KEY (product_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_offeranswer
    ADD CONSTRAINT analytics_offeranswer_by_id_4d2089ba_fk_shell_user_id FOREIGN KEY (by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_productroute
    ADD CONSTRAINT analytics_productroute_first_id_18eb7531_fk_commerce_product_id FOREIGN KEY (first_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_productroute
    ADD CONSTRAINT analytics_productroute_then_id_023cbc7e_fk_commerce_product_id FOREIGN KEY (then_id) REFERENCES public.commerce_product(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_score
    ADD CONSTRAINT analytics_score_made_by_id_bdbb0028_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoredecision
    ADD CONSTRAINT analytics_scoredecis_customer_id_5ed2c957_fk_customers FOREIGN KEY (customer_id) REFERENCES public.customers_customer(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoredecision
    ADD CONSTRAINT analytics_scoredecis_model_id_97ecf54f_fk_analytics FOREIGN KEY (model_id) REFERENCES public.analytics_scoremodel(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoredecision
    ADD CONSTRAINT analytics_scoredecision_by_id_00460574_fk_shell_user_id FOREIGN KEY (by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoredecision
    ADD CONSTRAINT analytics_scoredecision_score_id_00b79fae_fk_analytics_score_id FOREIGN KEY (score_id) REFERENCES public.analytics_score(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoremodel
    ADD CONSTRAINT analytics_scoremodel_made_by_id_a5c1a7c1_fk_shell_user_id FOREIGN KEY (made_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoremodel
    ADD CONSTRAINT analytics_scoremodel_score_id_a31d5d05_fk_analytics_score_id FOREIGN KEY (score_id) REFERENCES public.analytics_score(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scorerun
    ADD CONSTRAINT analytics_scorerun_model_id_672f4747_fk_analytics_scoremodel_id FOREIGN KEY (model_id) REFERENCES public.analytics_scoremodel(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scorerun
    ADD CONSTRAINT analytics_scorerun_score_id_293d0e9b_fk_analytics_score_id FOREIGN KEY (score_id) REFERENCES public.analytics_score(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoreuse
    ADD CONSTRAINT analytics_scoreuse_began_by_id_01168954_fk_shell_user_id FOREIGN KEY (began_by_id) REFERENCES public.shell_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoreuse
    ADD CONSTRAINT analytics_scoreuse_model_id_4207a25e_fk_analytics_scoremodel_id FOREIGN KEY (model_id) REFERENCES public.analytics_scoremodel(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY public.analytics_scoreuse
    ADD CONSTRAINT analytics_scoreuse_score_id_e576ac15_fk_analytics_score_id FOREIGN KEY (score_id) REFERENCES public.analytics_score(id) DEFERRABLE INITIALLY DEFERRED;


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
