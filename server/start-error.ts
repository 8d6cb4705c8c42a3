/** Something the operator can put right. Its message is one sentence and holds no secret. */
export class StartError extends Error {
  override name = 'StartError';
}
