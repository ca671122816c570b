/** `primo_url + "/v1/search"`: the search of Primo behind a base that only its name tells. */
const SEARCH =
  /(?<![a-z])primo\w{0,40}["'`)}\]]{0,4}\s{0,2}(?:\+|\.|<>|&)?\s{0,2}["'`]?\/v1\/search(?=[?"'`])/i;

/** Whether a text searches Primo below a base that is told elsewhere and named after Primo. */
export const searchesPrimo = (text: string): boolean => text.includes('/v1/search') && SEARCH.test(text);
