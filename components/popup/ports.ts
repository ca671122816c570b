import type { PageDescription } from '../../utils/checklist/page-description';
import type { HelpPart } from '../../utils/guidance/explanations';
import type { AskRecords } from './records';

/** What the popup needs from the browser, handed in so that the components themselves touch none of it. */
export interface PopupPorts {
  ask: AskRecords;
  /** Calls back whenever the records change, from wherever, until the signal aborts. */
  onRecordsChanged: (callback: () => void, signal: AbortSignal) => void;
  /**
   * The open form of the tab beside, or of the last Developer Network tab; `null` where there is none, `silent` where the
   * tab is there and its page does not answer, `not-allowed` where the person has taken the site from the extension.
   */
  describePage: () => Promise<PageDescription | 'silent' | 'not-allowed' | null>;
  /** Lets the browser ask the person for the site. To be called while a click is handled. */
  allowSite: () => Promise<boolean>;
  registerUrl: string;
  /** The same in a tab of its own; `null` where it is one. */
  tabUrl: string | null;
  /** Opens the import in a tab: a file dialog would close a popup. `null` where the file can be chosen right here. */
  importElsewhere: (() => void) | null;
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<void>;
  print: () => void;
  /** Whether the page was opened in order to import. */
  startsWithImport: boolean;
  /** Where people learn and train others: a form of Narrowkey's own with the real checklist. */
  practiceUrl?: string;
  /** The part of the help that the page was opened for, where it was. */
  startsWithHelp?: HelpPart | undefined;
  today: string;
}
