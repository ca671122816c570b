import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { needOf } from '../../../utils/profiles/need';
import { plannedKey } from '../../../utils/profiles/planned-key';
import { keySchema, profileSchema } from '../../../utils/profiles/schema';

const profile = (record: object) => z.parse(profileSchema, record);
const key = (record: object) => z.parse(keySchema, record);

test('a key needs what its profile needs, in its own environment, under a name that says what it is for', () => {
  const scopes = [{ area: 'Bibs', permission: 'read-only', reason: '' }];
  const need = needOf(
    profile({ name: 'ILLiad', developer: 'Atlas Systems', scopes }),
    key({ institution: 'Larkspur College', environment: 'Sandbox' }),
  );
  expect(need).toEqual({
    environment: 'Sandbox',
    scopes,
    name: 'ILLiad (Larkspur College, Sandbox)',
    description: 'Atlas Systems',
  });
});

test('addresses and a restriction profile are needed only where the profile has them', () => {
  const need = needOf(
    profile({ name: 'ILLiad', ipRanges: ['192.0.2.0/24'], restrictionProfile: 'VENDOR' }),
    key({}),
  );
  expect(need).toMatchObject({ ipRanges: ['192.0.2.0/24'], restrictionProfile: 'VENDOR' });
  const less = needOf(profile({ name: 'ILLiad' }), key({}));
  expect(less).not.toHaveProperty('ipRanges');
  expect(less).not.toHaveProperty('restrictionProfile');
});

test('a planned key is what the schema makes of its place, so that no field of a key is missing in it', () => {
  const place = { institution: 'Larkspur College', environment: 'Sandbox' };
  expect(plannedKey(place)).toEqual(key(place));
});
