/**
 * Stands in for the framework's own context, of which the checklist needs one thing: a signal for when it is over. What
 * tells whether the extension still runs is `isConnected` of the records' client, at each act.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
