import type { Refusal } from './requests';

/** Why the records could not do what was asked. Its message is a sentence for the person. */
export class RecordsError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Makes a refusal to throw. */
export function refuse(refused: Refusal['refused'], message: string, field?: string): RecordsError {
  return new RecordsError(field === undefined ? { refused, message } : { refused, message, field });
}
