/** What a law keeps after all else is deleted, at the end of a sentence that says until when data is kept. */
export const dutyTexts = {
  fromEnd: 'after the account is deleted, the law keeps {what} for {period} ({law})',
  fromDate: 'the law keeps {what} until {period} after “{date}” ({law})',
} as const;
