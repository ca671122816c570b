import type { Finding, Selection } from '../scopes/types';
import type { PageFacts } from './types';

/** What the popup sends to the content script of a tab. */
export interface DescribePage {
  narrowkey: 'describe-page';
}

/** What the content script answers: the open form in plain data, never a key. */
export interface PageDescription {
  kind: PageFacts['kind'];
  /** The checklist's status line, word for word; empty where no form is open. */
  status: string;
  /** What the form holds; `null` where no form is open or it cannot be read. */
  selection: Selection | null;
  findings: Finding[];
  /** Of a form that could not be read: its structure and labels, without anything that it holds; else empty. */
  structure: string;
}
