-- What signs somebody in, confirms an act or stands behind a link is found by a keyed hash from here on, and carries a MAC
-- over its row. Rows from before have neither. Sessions and confirmations end, so that people sign in once more; what was
-- mailed goes on, and gets both at the start.
DELETE FROM "StepUp";
DELETE FROM "Session";

ALTER TABLE "Session" ADD COLUMN "mac" BYTEA NOT NULL,
  ADD CONSTRAINT "Session_mac_length" CHECK (octet_length("mac") = 32);
ALTER TABLE "StepUp" ADD COLUMN "mac" BYTEA NOT NULL,
  ADD CONSTRAINT "StepUp_mac_length" CHECK (octet_length("mac") = 32);
ALTER TABLE "VerificationToken" ADD COLUMN "mac" BYTEA,
  ADD CONSTRAINT "VerificationToken_mac_length" CHECK (octet_length("mac") = 32);
ALTER TABLE "vault"."EmailChange" ADD COLUMN "mac" BYTEA,
  ADD CONSTRAINT "EmailChange_mac_length" CHECK (octet_length("mac") = 32);
