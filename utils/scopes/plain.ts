import { remembered } from './remembered.ts';

/**
 * A label as it is compared: without case, without the marks that pages put around labels (colon, asterisk, no-break and
 * zero-width space), and with hyphen, slash, ampersand and "and" all read as one space.
 */
export const plain = remembered((text) =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015/&+_:*.,()]+|\band\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim(),
);
