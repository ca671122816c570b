import type { AskRecords } from '../popup/records';

/** What the register needs from the browser, handed in so that the components themselves touch none of it. */
export interface RegisterPorts {
  ask: AskRecords;
  /** Calls back whenever the records change, from wherever, until the signal aborts. */
  onRecordsChanged: (callback: () => void, signal: AbortSignal) => void;
  /** The popup as a page of its own. */
  popupUrl: string;
  today: string;
  /** The part of the register that the address names (`#reviews`); and how to name another. */
  place: () => string;
  setPlace: (place: string) => void;
}
