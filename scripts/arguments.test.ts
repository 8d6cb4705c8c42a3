import { expect, test } from 'vitest';
import { HelpAsked, readArguments, runCommand, UsageError } from './arguments.mjs';

const usage = 'npm run thing -- show WHAT | list';

function commands(done: string[]) {
  return {
    show: {
      takes: [1, 2] as const,
      run: async (words: readonly string[]) => void done.push(words.join('+')),
    },
    list: {
      flags: ['json'],
      run: async (_: readonly string[], flags: ReadonlySet<string>) => {
        done.push([...flags].join());
        return 3;
      },
    },
  };
}

test('the first word names the command, which gets its words and its flags', async () => {
  const done: string[] = [];
  expect(await runCommand(usage, commands(done), ['show', 'a', '--', '-b'])).toBe(0);
  expect(await runCommand(usage, commands(done), ['list', '--json'])).toBe(3);
  expect(await runCommand(usage, commands(done), ['list'])).toBe(3);
  expect(done).toEqual(['a+-b', 'json', '']);
});

test.each([[[]], [['toString']], [['show']], [['show', '1', '2', '3']], [['list', 'x']]])(
  'what cannot be obeyed is answered with the usage, and nothing is done: %j',
  async (args) => {
    const done: string[] = [];
    await expect(runCommand(usage, commands(done), args)).rejects.toThrow(new UsageError(usage));
    expect(done).toEqual([]);
  },
);

test.each([['--nonsense'], ['--json'], ['-x'], ['--help=yes']])(
  'an option that a command does not know is refused: %s',
  async (option) => {
    const done: string[] = [];
    await expect(runCommand(usage, commands(done), ['show', 'a', option])).rejects.toThrow(UsageError);
    expect(done).toEqual([]);
  },
);

test.each([
  [['--help']],
  [['-h']],
  [['show', '--help']],
  [['show', 'a', '-h']],
  [['list', 'too', 'many', '-h']],
])('help is given wherever it is asked for, and nothing is done: %j', async (args) => {
  const done: string[] = [];
  await expect(runCommand(usage, commands(done), args)).rejects.toThrow(new HelpAsked(usage));
  expect(done).toEqual([]);
});

test('a program without commands takes every word, and options with values', async () => {
  const words: string[] = [];
  const only = {
    '': { takes: [0, 2] as const, run: async (given: readonly string[]) => void words.push(...given) },
  };
  await runCommand(usage, only, ['main', 'file']);
  expect(words).toEqual(['main', 'file']);
  const options = { email: { type: 'string' }, loud: { type: 'boolean' } } as const;
  expect(readArguments(['a', '--email', 'b', '--loud'], { usage, takes: [1, 1], options })).toMatchObject({
    words: ['a'],
    options: { email: 'b', loud: true },
  });
  expect(() => readArguments(['a', '--email'], { usage, takes: [1, 1], options })).toThrow(UsageError);
});
