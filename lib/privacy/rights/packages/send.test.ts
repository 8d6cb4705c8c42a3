import { afterEach, expect, test, vi } from 'vitest';
import { idleTimeout, sentAtOnce } from './limits';
import { sendOne } from './send';

afterEach(() => vi.useRealTimers());

/** A copy of endless bytes, and whether somebody stopped it. */
function endless() {
  const cancel = vi.fn<() => void>();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1024)),
    cancel,
  });
  return { cancel, open: () => Promise.resolve({ name: 'my-data.zip', stream }) };
}

const short = () => Promise.resolve({ name: 'my-data.zip', stream: new Blob(['all of it']).stream() });

test('a person is sent one copy at a time, and the next when the first has ended in whatever manner', async () => {
  const first = await sendOne('ada', endless().open);
  await expect(sendOne('ada', short)).rejects.toMatchObject({ code: 'copy-under-way' });
  await (await sendOne('grace', short))?.stream.cancel();
  await first?.stream.cancel();
  const read = await sendOne('ada', short);
  expect(await new Response(read.stream).text()).toBe('all of it');
  const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('The disk broke.')) });
  const failing = await sendOne('ada', () => Promise.resolve({ name: '', stream: broken }));
  await expect(failing?.stream.getReader().read()).rejects.toThrow('The disk broke.');
  await expect(sendOne('ada', () => Promise.reject(new Error('Not now.')))).rejects.toThrow('Not now.');
  expect(await sendOne('ada', () => Promise.resolve(null))).toBeNull();
  await (await sendOne('ada', short))?.stream.cancel();
});

test('a copy that is stopped while it is waited for takes nothing from the next', async () => {
  const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
  const first = (
    await sendOne('ada', () => Promise.resolve({ name: '', stream: silent }))
  )?.stream.getReader();
  const reading = first?.read();
  const stopped = first?.cancel();
  const next = await sendOne('ada', endless().open);
  await Promise.all([reading, stopped]);
  await expect(sendOne('ada', short)).rejects.toMatchObject({ code: 'copy-under-way' });
  await next?.stream.cancel();
});

test('a process sends so many at once and is busy then', async () => {
  const people = Array.from({ length: sentAtOnce }, (_, n) => `person ${n}`);
  const sent = await Promise.all(people.map((id) => sendOne(id, endless().open)));
  await expect(sendOne('ada', short)).rejects.toMatchObject({ code: 'busy' });
  for (const one of sent) await one?.stream.cancel();
  await (await sendOne('ada', short))?.stream.cancel();
});

test('who stops reading loses the copy, and keeps nobody from another', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { open, cancel } = endless();
  const reader = (await sendOne('ada', open))?.stream.getReader();
  for (let i = 0; i < 3; i += 1) {
    vi.advanceTimersByTime(idleTimeout - 1);
    expect((await reader?.read())?.done).toBe(false);
  }
  vi.advanceTimersByTime(idleTimeout);
  await expect(reader?.read()).rejects.toThrow('Nobody goes on reading');
  expect(cancel).toHaveBeenCalledOnce();
  await (await sendOne('ada', short))?.stream.cancel();
});
