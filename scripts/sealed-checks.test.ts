import { expect, test } from 'vitest';
import { sealedChecks } from './sealed-checks';

test('a planned migration holds each sealed column that it makes to an envelope, in whatever schema', () => {
  const sql = `-- AlterTable
ALTER TABLE "PrivacyRequest" ADD COLUMN     "wordsSealed" BYTEA;

-- CreateTable
CREATE TABLE "vault"."EmailChange" (
    "id" UUID NOT NULL,
    "newSealed" BYTEA NOT NULL,
    "newIndex" BYTEA
);
`;
  const checks = sealedChecks(sql);
  expect(checks.match(/ADD CONSTRAINT "\w+"/g)?.toSorted()).toEqual([
    'ADD CONSTRAINT "EmailChange_newSealed_sealed"',
    'ADD CONSTRAINT "PrivacyRequest_wordsSealed_sealed"',
  ]);
  expect(checks).toContain('ALTER TABLE "vault"."EmailChange"');
  expect(checks).toContain(`substring("newSealed" FROM 1 FOR 2) = '\\xe101'::bytea`);
  expect(sealedChecks('CREATE TABLE "Other" ("newSealed" BYTEA);')).toBe('');
});
