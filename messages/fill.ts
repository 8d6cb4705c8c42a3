/**
 * A plain sentence with its words filled in, for where no program for messages is: in a browser, and in what is checked
 * without one. `{name}` stands for a value, and nothing else is understood.
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
