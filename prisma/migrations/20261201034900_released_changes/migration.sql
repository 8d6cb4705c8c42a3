-- Since when copies and a deletion at once wait no more after a change of an address: its old mailbox said that it was them.
ALTER TABLE "vault"."EmailChange" ADD COLUMN "releasedAt" TIMESTAMPTZ(3);
