/**
 * The input of each form on a page of a signed-in person that carries the mark of that person. Its value is checked and
 * taken out before anything else of the form is looked at.
 */
export const markInput = '$person';

/** Whether an input belongs to the machinery of the page (the mark, React's own members), and to no schema. */
export function isOfPage(name: string): boolean {
  return name.startsWith('$');
}
