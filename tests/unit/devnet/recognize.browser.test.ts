import { afterEach, describe, expect, test } from 'vitest';
import { readKeyForm } from '../../../utils/devnet/read.ts';
import { recognizePage } from '../../../utils/devnet/recognize.ts';
import { keyPage } from './pages.ts';
import { USUAL_ROWS, VARIATIONS } from './variations.ts';

const KEYS = new URL('https://developers.exlibrisgroup.com/manage/keys/');

afterEach(() => document.body.replaceChildren());

describe('The key form is read', () => {
  for (const { says, change, rows = USUAL_ROWS, unreadable = [], ipRanges = null } of VARIATIONS) {
    test(says, () => {
      document.body.innerHTML = keyPage(change);
      const page = recognizePage(document, KEYS);
      expect(page.kind).toBe('key-form');
      expect(page.form && readKeyForm(page.form)).toEqual({
        name: 'ILLiad',
        description: 'Looks up items',
        restrictionProfile: '',
        ipRanges,
        rows,
        unreadable,
      });
    });
  }
});
