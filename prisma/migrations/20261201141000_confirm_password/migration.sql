-- A password is confirmed once more before it is replaced by another.
ALTER TABLE "StepUp"
  DROP CONSTRAINT "StepUp_act_known",
  ADD CONSTRAINT "StepUp_act_known" CHECK ("act" IN ('show', 'download', 'correct', 'email', 'password', 'erase', 'erase-part'));
