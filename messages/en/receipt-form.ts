/** The form that checks a receipt. */
export const receiptForm = {
  receipt: 'Receipt',
  hintHere:
    'Choose the file, or drop it on this page. It is checked in this browser and not sent; you may go offline now. While you are online, the log is asked whether it still says the same.',
  hintServer: 'Choose the file as you downloaded it. Our server checks it and does not keep it.',
  key: 'Key of another log',
  keyHint: 'Only for a receipt from elsewhere: the line that you got from the keeper of that log.',
  checking: 'Checking…',
  check: 'Check the receipt',
  optional: '(optional)',
  /** Headings of the answer, and who did the checking. */
  headings: {
    entry: 'What the entry says',
    proven: 'What is proven',
    notProven: 'What is not proven',
  },
  by: {
    browser: 'Checked in this browser. The file was not sent to anybody.',
    server: 'Our server did the checking. The file was not kept.',
  },
  detail: 'Detail',
} as const;
