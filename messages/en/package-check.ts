/** What the verifier says of a copy of data. Only `valid` says that something is proven. */
export const packageCheck = {
  valid:
    'This package is valid: {controller} made it on {date}, and the log {log}, whose key you named, signed every byte.',
  untrusted: {
    title: 'Intact, signed by {log}, which you have not told me to trust.',
    next: 'Get the key of that log from a place that you trust, and check again with --vkey KEY.',
  },
  refused: {
    'not-a-package': 'This ZIP file is not a package of somebody’s data.',
    'packed-again':
      'This ZIP file was packed again, so its signature is gone: check the file as you downloaded it.',
    changed: 'This package was changed after it was made, so it proves nothing: download it again.',
    locked: 'This package is locked: put its passphrase into a file and name it with --passphrase-file FILE.',
    'wrong-passphrase': 'That is not the passphrase of this package.',
    'not-proven':
      'This package is signed, but the proof from the log is missing: download it again in a moment.',
    'unknown-key': 'This package is signed by another log, or with another key, than the one that you named.',
  },
  headings: {
    proven: 'What is proven',
    notProven: 'What is not proven',
  },
  proven: [
    'All {files} files are there, each as it was made; not one byte of the ZIP file was changed.',
    'The log holds the entry that says that this copy was asked for.',
  ],
  notProven: [
    'That the data in it is right, or that it is everything: the signature says who made it, and that it is unchanged.',
    'That the time is right: it is the one that was written down.',
  ],
} as const;
