/**
 * What is kept of the browser that somebody signs in with: its family and that of its system, so that they recognise their
 * sessions, and neither its version nor anything else that tells one browser from the next.
 */
export interface Device {
  readonly browser: BrowserFamily;
  readonly system: SystemFamily;
}

export type BrowserFamily = 'chrome' | 'edge' | 'firefox' | 'opera' | 'safari' | 'samsung' | 'other';
export type SystemFamily = 'android' | 'chromeos' | 'ios' | 'linux' | 'macos' | 'windows' | 'other';
