-- The language that a person chose, or signed up in, and the one that a copy is asked for in.
ALTER TABLE "User" ADD COLUMN language TEXT;
ALTER TABLE "Package" ADD COLUMN language TEXT;
