/** Everything that this process prints from now on. */
export function listen(): { said: () => string; stop: () => void } {
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write.bind(stream));
  let said = '';
  for (const [i, stream] of streams.entries())
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
      return writes[i]?.(chunk, ...rest) ?? true;
    };
  const stop = (): void => {
    for (const [i, stream] of streams.entries()) {
      const write = writes[i];
      if (write) stream.write = write;
    }
  };
  return { said: () => said, stop };
}
