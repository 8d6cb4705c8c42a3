import { afterEach, expect, it, vi } from 'vitest';
import { logError } from './faults';

afterEach(() => vi.restoreAllMocks());

/** What is printed of an error. */
function printed(error: unknown): string {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  logError(error);
  return said;
}

it.each([
  ['a line break', 'Marker\n{"fault":"Forged"}'],
  ['a carriage return and a line break', 'Marker\r\n{"fault":"Forged"}'],
  ['what looks like a place in our code', 'Marker\n    at Marker (/app/lib/forged.ts:1:1)\n    at more'],
  ['NUL', 'Marker\0'],
  ['what moves a terminal', '\u001b[2J\u001b[31mMarker\u009b0m'],
  ['a separator of lines and of paragraphs', 'Marker\u2028\u2029\u0085'],
  ['the end of a member', 'Marker","code":"forged","x":"'],
])('prints one line of four members, and nothing of a message with %s', (_, message) => {
  for (const error of [new Error(message), new TypeError(message, { cause: message })]) {
    const line = printed(error);
    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
    expect(line).not.toMatch(/marker|forged/i);
    const fault = JSON.parse(line) as { fault: string; frames: string[] };
    expect(Object.keys(fault)).toEqual(['at', 'fault', 'code', 'frames']);
    expect(fault.fault).toBe(error.name);
    expect(fault.frames[0]).toContain('faults.test.ts');
  }
});

it('prints nothing of what was thrown without being an error', () => {
  expect(JSON.parse(printed('Marker\n'))).toMatchObject({ fault: 'string', code: null, frames: [] });
});

it('keeps names and codes that others chose within its line', () => {
  const error = Object.assign(new Error('x'), { name: 'Ä\u2028\n{"x":1}', code: '\u001b[0m\r\n' });
  expect(printed(error)).toMatch(/^[\x20-\x7e]+\n$/);
});
