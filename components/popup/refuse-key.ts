import { findKeyInText } from '../../utils/scopes/key-in-text';

/**
 * Takes API keys out of what was typed or pasted, so that none is kept, drafted or sent on.
 * @returns the rest of the text, and whether anything was taken out.
 */
export function refuseKey(text: string): { text: string; refused: boolean } {
  let rest = text;
  let refused = false;
  for (let key = findKeyInText(rest); key; key = findKeyInText(rest)) {
    rest = rest.slice(0, key.index) + rest.slice(key.index + key.length);
    refused = true;
  }
  return { text: rest, refused };
}

export const KEY_NOT_PUT_IN =
  'That looks like an API key, so it was not put in. Narrowkey never keeps keys: paste it straight into the application.';
