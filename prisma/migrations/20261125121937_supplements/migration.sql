-- CreateTable
CREATE TABLE "Supplement" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "addedTo" TEXT NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Supplement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Supplement_userId_idx" ON "Supplement"("userId");

-- AddForeignKey
ALTER TABLE "Supplement" ADD CONSTRAINT "Supplement_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As for every sealed column: a value that was forgotten to be sealed is refused.
ALTER TABLE "Supplement"
  ADD CONSTRAINT "Supplement_textSealed_sealed"
    CHECK (octet_length("textSealed") >= 46 AND substring("textSealed" FROM 1 FOR 2) = '\xe101'::bytea);
