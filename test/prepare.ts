/** What a start does with a new database: it learns the keys while nobody is in it. */
export async function prepareDatabase(): Promise<void> {
  // Imported late: lib/env reads the settings once, and they are those of the test by now.
  const { requireMatchingKeys } = await import('@/lib/privacy/governance/check-keys');
  await requireMatchingKeys();
  const { installQueue } = await import('@/lib/queue');
  await installQueue();
}
