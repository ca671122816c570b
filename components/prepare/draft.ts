import { refuseKey } from '../popup/refuse-key';

export const ways = ['search', 'documentation', 'questions'] as const;

/** Where somebody is in the flow, so that nothing is lost when a popup closes. */
export interface Draft {
  way: (typeof ways)[number];
  query: string;
  /** Whether all that was found is shown. */
  all: boolean;
  /** The id of the preset that is open; empty while the list is. */
  preset: string;
  answer: number | undefined;
  /** What was pasted. Files are read and not kept. */
  text: string;
  /** The ids of the questions answered with yes. */
  yes: string[];
}

const emptyDraft: Draft = {
  way: 'search',
  query: '',
  all: false,
  preset: '',
  answer: undefined,
  text: '',
  yes: [],
};

/** A longer paste is used and not kept: a draft is written at every keystroke. */
const LONGEST_KEPT = 50_000;

/** What is kept of the flow. A key is taken out before it could be. */
export function toText(draft: Draft): string {
  const text = draft.text.length > LONGEST_KEPT ? '' : refuseKey(draft.text).text;
  return JSON.stringify({ ...draft, text, query: refuseKey(draft.query).text });
}

/** The flow as it was kept; from the beginning where nothing was, or it cannot be read. */
export function fromText(kept: string | null): Draft {
  if (!kept) return emptyDraft;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return emptyDraft;
    const { way, query, preset, answer, text, yes } = read as Record<string, unknown>;
    const string = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      ...emptyDraft,
      way: ways.find((one) => one === way) ?? 'search',
      query: string(query),
      preset: string(preset),
      answer: typeof answer === 'number' ? answer : undefined,
      text: string(text),
      yes: Array.isArray(yes) ? yes.filter((id): id is string => typeof id === 'string') : [],
    };
  } catch {
    return emptyDraft;
  }
}
