-- The same guard, asked without a call for each row of an erasure: the function runs only to refuse.
DROP TRIGGER "ConsentEvent_leaves_with_person" ON "ConsentEvent";
CREATE TRIGGER "ConsentEvent_leaves_with_person" BEFORE DELETE ON "ConsentEvent"
  FOR EACH ROW WHEN (current_setting('rightful.erasing', true) IS DISTINCT FROM OLD."userId"::text)
  EXECUTE FUNCTION "rightful_refuse_unless_erasing"();
ALTER TABLE "ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_leaves_with_person";
