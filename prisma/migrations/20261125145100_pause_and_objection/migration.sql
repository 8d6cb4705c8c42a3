-- AlterTable
ALTER TABLE "PrivacyRequest" ADD COLUMN     "answerSealed" BYTEA,
ADD COLUMN     "wordsSealed" BYTEA;

-- Envelopes in sealed columns.
ALTER TABLE "PrivacyRequest"
  ADD CONSTRAINT "PrivacyRequest_wordsSealed_sealed"
    CHECK (octet_length("wordsSealed") >= 46 AND substring("wordsSealed" FROM 1 FOR 2) = '\xe101'::bytea),
  ADD CONSTRAINT "PrivacyRequest_answerSealed_sealed"
    CHECK (octet_length("answerSealed") >= 46 AND substring("answerSealed" FROM 1 FOR 2) = '\xe101'::bytea);
