-- The families of the browser and the system that somebody signed in with; null for sessions of before.
ALTER TABLE "Session" ADD COLUMN browser TEXT, ADD COLUMN system TEXT;
