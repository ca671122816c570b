import type { ListedKey } from '../checklist/listed-key.ts';

/** What a page of the Developer Network is, as far as its key pages go. */
export type PageKind = 'other' | 'signed-out' | 'build' | 'key-list' | 'key-form' | 'changed-form';

/** `wide`: the Build item itself is visible. `narrow`: only a control that opens a menu is. */
export type Layout = 'wide' | 'narrow';

/** The places of the site that lead to the form. `null`: not on this page, or not visible. */
export interface Landmarks {
  /** The control that opens the site's menu in the narrow layout. */
  menu: Element | null;
  /** The header's Build / My APIs item. */
  build: Element | null;
  manageKeys: Element | null;
  addKey: Element | null;
  signIn: Element | null;
}

/** One choice among several, however the page offers it. `text`: it was chosen before, and is only shown. */
export interface ChoiceField {
  kind: 'select' | 'combobox' | 'radios' | 'text';
  /** The visible element that stands for the field: to scroll to and to outline. */
  element: Element;
  /** The element that holds the value: the native select, the combobox, or the group of radios. */
  control: Element;
  /** For radios: each with its words. */
  options?: { element: Element; text: string }[];
}

/** One row of the Permissions table, whatever it is made of. A `null` field is not there or cannot be told. */
export interface FormRow {
  element: Element;
  area: ChoiceField | null;
  environment: ChoiceField | null;
  permission: ChoiceField | null;
  delete: Element | null;
}

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The parts of the Add/Edit API Key form that were found. */
export interface KeyForm {
  /** The smallest element that holds the whole form with its buttons: a modal, a dialog, or a part of the page. */
  container: Element;
  name: TextControl | null;
  description: TextControl | null;
  enabled: Element | null;
  /** Switches outside the rows that may give the key more than these say. */
  wider: Element[];
  restrictionProfile: TextControl | null;
  ipRanges: TextControl | null;
  /** The element that holds the permission rows. */
  permissions: Element | null;
  rows: FormRow[];
  addPermission: Element | null;
  save: Element | null;
  /** Every button that saves: a form may have one above and one below. */
  saves: Element[];
  cancel: Element | null;
  /** What the form should have and was not found or not understood, in the words of a person. */
  unreadable: string[];
}

/** One key of the list, and where it stands. */
export interface KeyOnPage extends ListedKey {
  element: Element;
}

export interface DevnetPage {
  kind: PageKind;
  layout: Layout;
  landmarks: Landmarks;
  /** The form that is open, for `key-form` and, as far as it was found, `changed-form`. */
  form: KeyForm | null;
  /** The keys of the list behind or without the form. */
  keys: KeyOnPage[];
}
