/** Does nothing. Without it the build looks in the folders above and would start the application's own jobs here. */
export function register(): void {
  return;
}
