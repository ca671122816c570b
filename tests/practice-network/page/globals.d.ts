/** The little of jQuery and its plug-ins that the pages use. */
interface PageQuery {
  modal(what?: 'show' | 'hide'): PageQuery;
  select2(settings: object): PageQuery;
  on(event: string, handler: () => void): PageQuery;
  trigger(event: string): PageQuery;
}
declare const $: (what: Element | string) => PageQuery;
