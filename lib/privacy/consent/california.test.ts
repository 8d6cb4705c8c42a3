import { labelOf, sourceOf } from '@/lib/privacy/labels';
import { expect, test } from 'vitest';
import { listCcpaCategories } from './california';
import { composeNotice } from './notice';
import { kinds } from '@/lib/privacy/inventory';

test('what is held stands under the categories of California’s law, all twelve of them', () => {
  expect(
    listCcpaCategories('en').map(({ code, name, parts }) =>
      [
        `${code} ${name}`,
        ...parts.map(({ holding, what, purpose, disclosedTo }) =>
          [holding.key, what.join(', '), sourceOf(holding, 'en'), purpose, disclosedTo].join(' | '),
        ),
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "A Identifiers
    profile | Name, Email, Postal address | You told us | Running your account | Nobody else
    emailChanges | New address, Old address, Asked for, Confirmed, Confirmed from the old address, Ends | You asked for it | Running your account | Nobody else
    account | Account number, Language, Opened, Email confirmed, Last signed in, First inactivity reminder, Second inactivity reminder, Locked | You signed up | Running your account | Nobody else",
      "B Customer records (Cal. Civ. Code 1798.80(e))
    profile | Name, Phone, Postal address, Note, Held since, Last corrected | You told us | Running your account | Nobody else
    supplements | Added to, Your note, Added | You told us | Running your account | Nobody else
    packages | State, Only these kinds, Recorded from, Recorded before, Language, Tries, Done, in percent, Downloaded, times, Asked for, Not begun before, Ready, File kept until, Line kept until | You asked for a copy | Running your account | Nobody else
    consents | Purpose, Decision, Text you saw (SHA-256), Notice of the day (SHA-256), Language, Where, How, When, Compared with our log | You decided | Showing that we did what the law asks | A supervisory authority that asks for proof
    requests | Case number, Right, State, About, Reason, Your words, Our answer, Asked, Law, Received, Answered by, Carried out on, Answered | You asked | Showing that we did what the law asks | A supervisory authority that asks for proof",
      "C Characteristics of protected classifications
    profile | Date of birth | You told us | Running your account | Nobody else",
      "D Commercial information",
      "E Biometric information",
      "F Internet or other electronic network activity
    confirmations | For, When, Valid until | You confirmed | Running your account | Nobody else
    sessions | Signed in, Password last given, Ends, Browser, System | You signed in | Running your account | Nobody else
    links | For, Sent, Valid until | You asked for a link | Running your account | Nobody else
    queuedMails | For, Written, Sent until | Something that you should know | Running your account | Nobody else
    failedSignIns | Hour, How many | Somebody gave a wrong password | Keeping your account safe | Nobody else
    activity | Entry | Recorded as it happened | Showing that we did what the law asks | A supervisory authority that asks for proof",
      "G Geolocation data",
      "H Audio, electronic, visual, thermal, olfactory, or similar information",
      "I Professional or employment-related information",
      "J Education information",
      "K Inferences",
      "L Sensitive personal information
    account | The password of your account, as a hash | You signed up | Running your account | Nobody else",
    ]
  `);
});

test('every column that people see stands under a category', () => {
  const listed = new Set(
    listCcpaCategories('en').flatMap(({ parts }) =>
      parts.flatMap(({ holding, what }) => what.map((label) => `${holding.key} ${label}`)),
    ),
  );
  const held = kinds.flatMap(({ holding, columns }) =>
    columns.map((column) => `${holding.key} ${labelOf(column, 'en')}`),
  );
  expect(held.filter((column) => !listed.has(column))).toEqual([]);
});

test('the notice names what is collected by category, and what is not', () => {
  const { california } = composeNotice('en');
  expect(california?.collected.map(({ name }) => name.slice(0, 2))).toEqual(['A.', 'B.', 'C.', 'F.', 'L.']);
  expect(california?.never).toMatch(
    /^We do not collect: D\. .*; E\. .*; G\. .*; H\. .*; I\. .*; J\. .*; K\. [^;]*\.$/,
  );
});
