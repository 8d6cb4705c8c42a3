/** What a law keeps after all else is deleted, and what pages and copies cover. */
export const keeping = {
  duties: {
    fromEnd: 'after the account is deleted, the law keeps {what} for {period} ({law})',
    fromDate: 'the law keeps {what} until {period} after “{date}” ({law})',
  },
  coverage: {
    covers: 'This covers {here}.',
    elsewhere: 'It does not cover {what}: for those ask {ask}.',
    nothingElse: '{controller} says that it holds nothing else about you.',
  },
} as const;
