-- One more act to confirm: deleting one kind of data.
ALTER TABLE "StepUp"
  DROP CONSTRAINT "StepUp_act_known",
  ADD CONSTRAINT "StepUp_act_known" CHECK ("act" IN ('show', 'download', 'correct', 'email', 'erase', 'erase-part'));
