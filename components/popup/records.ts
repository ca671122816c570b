import type { Answer, Ask, RequestName } from '../../utils/profiles/requests';

/** Asks the records, wherever they are kept. Rejects with an error whose message is a sentence for the person. */
export type AskRecords = <N extends RequestName>(name: N, ask: Ask<N>) => Promise<Answer<N>>;

/** The sentence in whatever was thrown. */
export function sentenceOf(error: unknown): string {
  const message =
    error && typeof error === 'object' && 'message' in error ? String(error.message) : String(error ?? '');
  return message || 'Narrowkey did not answer. Close it, open it again and try once more.';
}
