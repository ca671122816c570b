import type { Selection } from '../../../utils/scopes/types.ts';
import type { Row, Sketch } from './pages.ts';

/** Every way in which the key form could be made, with what is to be read from it. */
export interface Variation {
  says: string;
  change: Partial<Sketch>;
  rows?: Selection['rows'];
  unreadable?: string[];
  ipRanges?: string | null;
}

const each = <T>(list: readonly T[], make: (one: T) => Variation): Variation[] => list.map(make);

const empty: Row = { area: null, environment: null, permission: null };
const bibs = { area: 'Bibs', environment: 'Production', permission: 'Read-only' };
const reads = { area: 'Bibs', environment: 'Production', permission: 'read-only' as const };

const FORMS = ['modal', 'dialog', 'page'] as const;
export const ROWS = ['table', 'grid', 'blocks', 'labels', 'aria', 'dl', 'text', 'spans', 'flat'] as const;
export const WIDGETS = [
  'native',
  'select2',
  'chosen',
  'selectize',
  'bare',
  'button',
  'input',
  'react',
  'dropdown',
] as const;
export const RADIOS = ['radios', 'loose radios', 'wrapped radios', 'aria', 'dropdown', 'toggle'] as const;

/** Made of blocks with a label that nothing ties to its control: then only a widget that says what it is can be told. */
const combined: Variation[] = ROWS.flatMap((rowsAs) =>
  WIDGETS.flatMap((widget) =>
    RADIOS.map((permission) => ({
      says: `rows as ${rowsAs}, dropdowns as ${widget}, permissions as ${permission}`,
      change: { rowsAs, widget, permission, form: FORMS[(rowsAs.length + widget.length) % 3] },
    })),
  ),
).filter(
  ({ change: { rowsAs, widget } }) =>
    !(rowsAs === 'aria' && (widget === 'bare' || widget === 'chosen' || widget === 'selectize')) &&
    !(rowsAs === 'flat' && widget !== 'native'),
);

export const VARIATIONS: Variation[] = [
  { says: 'as it usually is', change: {} },
  ...each(FORMS, (form) => ({ says: `the form as ${form}`, change: { form } })),
  ...combined,
  ...each(WIDGETS, (widget) => ({
    says: `nothing chosen yet in a row of ${widget} dropdowns`,
    change: { widget, rows: [empty] },
    rows: [{ area: null, environment: null, permission: null }],
  })),
  ...each(['AREA', 'Area:', 'Area *', '\u00a0Area\u00a0', 'area (required)', 'Areas'], (area) => ({
    says: `the label "${area}"`,
    change: { labels: { area } },
  })),
  ...each(['Env', 'Environment', 'ENV:', 'Environment *', 'env.'], (environment) => ({
    says: `the label "${environment}"`,
    change: { labels: { environment }, rowsAs: 'blocks' },
  })),
  ...each(
    [
      ['Read only', 'Read/write'],
      ['READ-ONLY', 'Read / write'],
      ['Read\u2011only', 'Read & write'],
      ['read\u00a0only', 'Read/Write'],
    ],
    (permissions) => ({
      says: `permissions worded ${permissions.join(' and ')}`,
      change: {
        permissions,
        rows: [
          { ...bibs, permission: permissions[0] ?? '' },
          { area: 'Users', environment: 'Sandbox', permission: permissions[1] ?? '' },
        ],
      },
    }),
  ),
  ...each(['for', 'wrap', 'beside', 'aria', 'cells'] as const, (fieldLabels) => ({
    says: `field labels: ${fieldLabels}`,
    change: { fieldLabels, ip: 'Allowed IP range' },
    ipRanges: '10.0.0.1',
  })),
  ...each(
    ['Allowed IP range', 'IP Ranges', 'IP restriction', 'IP address', 'Allowed IPs:', 'IP allowlist'],
    (ip) => ({
      says: `the field "${ip}"`,
      change: { ip },
      ipRanges: '10.0.0.1',
    }),
  ),
  {
    says: 'columns in another order',
    change: { columns: ['action', 'permission', 'environment', 'area'] },
  },
  {
    says: 'blocks in another order',
    change: { columns: ['permission', 'environment', 'area', 'action'], rowsAs: 'blocks' },
  },
  {
    says: 'flat labels in another order',
    change: { columns: ['permission', 'environment', 'area'], rowsAs: 'flat' },
  },
  {
    says: 'an unknown column',
    change: { columns: ['area', 'region', 'environment', 'permission', 'action'] },
  },
  {
    says: 'an unknown value in a block',
    change: { columns: ['area', 'region', 'environment', 'permission', 'action'], rowsAs: 'labels' },
  },
  {
    says: 'a hidden template row in a table',
    change: {
      firstRow:
        '<tr style="display:none"><td><select><option>Users</option></select></td><td></td><td></td><td></td></tr>',
    },
  },
  {
    says: 'a hidden template row among blocks',
    change: {
      rowsAs: 'labels',
      firstRow:
        '<div hidden><label>Area <select><option>Users</option></select></label><label>Env <select><option>Sandbox</option></select></label></div>',
    },
  },
  { says: 'one row as blocks', change: { rowsAs: 'spans', rows: [bibs] }, rows: [reads] },
  { says: 'one flat row', change: { rowsAs: 'flat', rows: [bibs] }, rows: [reads] },
  { says: 'no row yet', change: { rows: [] }, rows: [] },
  {
    says: 'an area that nobody knows',
    change: { rows: [{ ...bibs, area: 'Moon base' }] },
    rows: [{ ...reads, area: 'Moon base' }],
  },
  ...each(RADIOS, (permission) => ({
    says: `a permission in unknown words, as ${permission}`,
    change: { permission, permissions: ['Look', 'Touch'], rows: [{ ...bibs, permission: 'Look' }] },
    rows: [{ ...reads, permission: null }],
    unreadable: ['Row 1: Permissions'],
  })),
  {
    says: 'an environment in unknown words',
    change: { environments: ['Live', 'Test'], rows: [{ ...bibs, environment: 'Live' }] },
    rows: [{ ...reads, environment: null }],
    unreadable: ['Row 1: Env'],
  },
  {
    says: 'two choices with the same meaning',
    change: { permissions: ['Read-only', 'Read only', 'Read/write'], rows: [bibs] },
    rows: [{ ...reads, permission: null }],
    unreadable: ['Row 1: Permissions'],
  },
];

export const USUAL_ROWS: Selection['rows'] = [
  reads,
  { area: 'Users', environment: 'Sandbox', permission: 'read/write' },
];
