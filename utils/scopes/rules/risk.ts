import { sameArea } from '../areas.ts';
import { canonicalEnvironment } from '../environments.ts';
import type { ReadRow, Rule } from '../rule.ts';

const distinct = (values: string[]) => [...new Set(values)];

/** A grant of read/write in one area: too broad for anyone, unless the profile says that the application needs it. */
const writeIn = (name: string) => (row: ReadRow) =>
  row.known?.name === name &&
  row.permission === 'read/write' && {
    title: `${name} Read/write is a broad grant`,
    row: row.index,
    type: row.needed?.permission === 'read/write' ? ('suggestion' as const) : undefined,
  };

/** What is risky for any library and any application. */
export const RISK_RULES: Rule[] = [
  {
    code: 'CONFIGURATION_WRITE',
    type: 'too broad',
    severity: 'high',
    why: 'Anyone who holds this key could run any job and so change or delete data of any kind.',
    evidence: 'Duke generally refuses Configuration Read/write.',
    find: ({ rows }) => rows.map(writeIn('Configuration')),
  },
  {
    code: 'USERS_WRITE',
    type: 'too broad',
    severity: 'high',
    why: 'Anyone who holds this key could change or delete patron records.',
    evidence: 'Read-only is enough to check passwords (op=auth).',
    find: ({ rows }) => rows.map(writeIn('Users')),
  },
  {
    code: 'AREA_NEVER_WRITE',
    type: 'too broad',
    severity: 'high',
    why: 'Your institution does not allow Read/write in this area.',
    find: ({ rows, settings }) =>
      rows.map(
        ({ index, area, permission }) =>
          area !== null &&
          permission === 'read/write' &&
          settings.neverWrite.some((never) => sameArea(never, area)) && {
            title: `${area} Read/write is not allowed here`,
            row: index,
          },
      ),
  },
  {
    code: 'MIXED_ENVIRONMENTS',
    type: 'too broad',
    severity: 'medium',
    why: 'A key that is tried out in the sandbox could also change live data. Make one key for each.',
    find: ({ rows }) => {
      const names = distinct(
        rows.flatMap(({ environment }) => (environment === null ? [] : canonicalEnvironment(environment))),
      );
      return [names.length > 1 && { title: `One key for ${names.join(' and ')}` }];
    },
  },
  {
    code: 'MIXED_PRODUCTS',
    type: 'too broad',
    severity: 'medium',
    why: 'Whoever gets at one half of the key gets the other half too. Make one key for each.',
    find: ({ rows }) => {
      const areas = rows.flatMap(({ known, needed }) => (known ? [{ product: known.product, needed }] : []));
      const products = distinct(areas.map(({ product }) => product));
      return [
        products.length > 1 && {
          title: `${products.join(' and ')} in one key`,
          type: areas.every(({ needed }) => needed) ? 'suggestion' : undefined,
        },
      ];
    },
  },
  {
    code: 'PUBLIC_KEY_NOT_ALONE',
    type: 'too broad',
    severity: 'high',
    why: 'A key with Primo Public Key ends up in a web page, where anyone can read and use it.',
    find: ({ rows }) => {
      const row = rows.find(({ known }) => known?.name === 'Primo Public Key');
      return [
        !!row &&
          (rows.length > 1 || row.permission === 'read/write') && {
            title: 'Primo Public Key must stand alone, as Read-only',
            row: row.index,
          },
      ];
    },
  },
];
