-- The vault is backed up and restored by itself, so its guards may not hang on the main schema.
CREATE FUNCTION "vault"."rightful_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are evidence', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END;
$$;
DROP TRIGGER "LedgerLine_append_only" ON "vault"."LedgerLine";
DROP TRIGGER "LedgerLine_no_truncate" ON "vault"."LedgerLine";
CREATE TRIGGER "LedgerLine_append_only" BEFORE UPDATE OR DELETE ON "vault"."LedgerLine"
  FOR EACH ROW EXECUTE FUNCTION "vault"."rightful_refuse"();
CREATE TRIGGER "LedgerLine_no_truncate" BEFORE TRUNCATE ON "vault"."LedgerLine"
  FOR EACH STATEMENT EXECUTE FUNCTION "vault"."rightful_refuse"();
ALTER TABLE "vault"."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_append_only";
ALTER TABLE "vault"."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_no_truncate";
