-- What must hold whatever the application does: a mistake in it is refused here, by the database.

-- A sealed column holds an envelope (suite bytes E1 01, key id 16, nonce 12, tag 16, so never under 46 bytes).
-- A value that was forgotten to be sealed is refused instead of stored readable: E1 01 is never valid UTF-8.
ALTER TABLE "Profile"
  ADD CONSTRAINT "Profile_nameSealed_sealed"
    CHECK (octet_length("nameSealed") >= 46 AND substring("nameSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Profile_emailSealed_sealed"
    CHECK (octet_length("emailSealed") >= 46 AND substring("emailSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Profile_phoneSealed_sealed"
    CHECK (octet_length("phoneSealed") >= 46 AND substring("phoneSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Profile_postalAddressSealed_sealed"
    CHECK (octet_length("postalAddressSealed") >= 46 AND substring("postalAddressSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Profile_birthDateSealed_sealed"
    CHECK (octet_length("birthDateSealed") >= 46 AND substring("birthDateSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "Profile_noteSealed_sealed"
    CHECK (octet_length("noteSealed") >= 46 AND substring("noteSealed" FROM 1 FOR 2) = '\xe101'::bytea);

-- A person's key is stored wrapped: 32 bytes under RFC 3394 make exactly 40. A bare key of 32 bytes is refused.
ALTER TABLE "vault"."SubjectKey"
  ADD CONSTRAINT "SubjectKey_kid_length" CHECK (octet_length("kid") = 16),
  ADD CONSTRAINT "SubjectKey_wrapped_length" CHECK (octet_length("wrapped") = 40);

-- SHA-256.
ALTER TABLE "TextVersion"
  ADD CONSTRAINT "TextVersion_hash_length" CHECK (octet_length("hash") = 32);

-- Closed sets: a word that the code does not know must not get in by another way.
ALTER TABLE "ConsentEvent"
  ADD CONSTRAINT "ConsentEvent_event_known" CHECK ("event" IN ('given', 'refused', 'withdrawn'));
ALTER TABLE "StepUp"
  ADD CONSTRAINT "StepUp_act_known" CHECK ("act" IN ('show', 'download', 'correct', 'erase'));
ALTER TABLE "VerificationToken"
  ADD CONSTRAINT "VerificationToken_kind_known" CHECK ("kind" IN ('verify', 'reset'));

-- For rows that are evidence: the statement is refused, whoever sends it.
CREATE FUNCTION "rightful_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are evidence', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END;
$$;

-- Consent is append-only, because a changed row proves nothing. A row goes only with its person: the erasing
-- transaction names that person by set_config('rightful.erasing', <user id>, true), and no other row can leave in it.
CREATE FUNCTION "rightful_refuse_unless_erasing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('rightful.erasing', true) IS DISTINCT FROM OLD."userId"::text THEN
    RAISE EXCEPTION 'DELETE on "%" is refused outside of the erasure of its person', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END;
$$;

CREATE TRIGGER "ConsentEvent_append_only" BEFORE UPDATE ON "ConsentEvent"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "ConsentEvent_no_truncate" BEFORE TRUNCATE ON "ConsentEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "ConsentEvent_leaves_with_person" BEFORE DELETE ON "ConsentEvent"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse_unless_erasing"();

-- The words that people agreed to stay as they were shown, also when nobody refers to them any more.
CREATE TRIGGER "TextVersion_immutable" BEFORE UPDATE OR DELETE ON "TextVersion"
  FOR EACH ROW EXECUTE FUNCTION "rightful_refuse"();
CREATE TRIGGER "TextVersion_no_truncate" BEFORE TRUNCATE ON "TextVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();

-- A leaf that waits for the log stays as it was written. What ties it to a person may only be taken away.
CREATE FUNCTION "audit"."rightful_outbox_only_forgets"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."id" IS DISTINCT FROM OLD."id"
    OR NEW."entryId" IS DISTINCT FROM OLD."entryId"
    OR NEW."leaf" IS DISTINCT FROM OLD."leaf"
    OR (NEW."salt" IS NOT NULL AND NEW."salt" IS DISTINCT FROM OLD."salt")
    OR (NEW."detail" IS NOT NULL AND NEW."detail" IS DISTINCT FROM OLD."detail")
    OR (NEW."subjectId" IS NOT NULL AND NEW."subjectId" IS DISTINCT FROM OLD."subjectId")
  THEN
    RAISE EXCEPTION 'UPDATE on "%" is refused: a leaf never changes', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "Outbox_only_forgets" BEFORE UPDATE ON "audit"."Outbox"
  FOR EACH ROW EXECUTE FUNCTION "audit"."rightful_outbox_only_forgets"();
CREATE TRIGGER "Outbox_no_truncate" BEFORE TRUNCATE ON "audit"."Outbox"
  FOR EACH STATEMENT EXECUTE FUNCTION "rightful_refuse"();

-- Also in sessions that switch ordinary triggers off, as replication does.
ALTER TABLE "ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_append_only";
ALTER TABLE "ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_no_truncate";
ALTER TABLE "ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_leaves_with_person";
ALTER TABLE "TextVersion" ENABLE ALWAYS TRIGGER "TextVersion_immutable";
ALTER TABLE "TextVersion" ENABLE ALWAYS TRIGGER "TextVersion_no_truncate";
ALTER TABLE "audit"."Outbox" ENABLE ALWAYS TRIGGER "Outbox_only_forgets";
ALTER TABLE "audit"."Outbox" ENABLE ALWAYS TRIGGER "Outbox_no_truncate";
