/** The words of the members of a closed set. Each set is typed by its members, so that the compiler names one without words. */
export type Words = Readonly<Record<string, string>>;

/** The words of a member, and nothing that every object has: what was recorded before may know members that are gone. */
export function wordIn(words: Words, member: string): string | undefined {
  return Object.hasOwn(words, member) ? words[member] : undefined;
}

/** The set under a name, of several; without members where there is none. */
export function wordsOf<T extends Readonly<Record<keyof T, Words>>>(sets: T, name: string): Words {
  return Object.hasOwn(sets, name) ? sets[name as keyof T] : {};
}
