import type { AskRecords } from '../popup/records';

/** What the register needs from the browser, handed in so that the components themselves touch none of it. */
export interface RegisterPorts {
  ask: AskRecords;
  /** Calls back whenever the records change, from wherever, until the signal aborts. */
  onRecordsChanged: (callback: () => void, signal: AbortSignal) => void;
  /** Copies a text, and prints what is marked for it. */
  copy: (text: string) => Promise<void>;
  print: () => void;
  /** Where people learn and train others. */
  practiceUrl?: string;
  today: string;
  /** The part of the register that the address names (`#reviews`); and how to name another. */
  place: () => string;
  setPlace: (place: string) => void;
}
