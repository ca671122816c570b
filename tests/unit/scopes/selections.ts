import type { Need, Permission, Selection } from '../../../utils/scopes/types.ts';

type Row = [area: string | null, environment?: string | null, permission?: Permission | null];

/** A selection as the form would give it, with a name and a description unless the test says otherwise. */
export function selectionOf(rows: Row[], rest: Partial<Selection> = {}): Selection {
  return {
    name: 'ILLiad',
    description: 'Looks up items by barcode',
    restrictionProfile: '',
    ipRanges: null,
    unreadable: [],
    rows: rows.map(([area, environment = 'Production', permission = 'read-only']) => ({
      area,
      environment,
      permission,
    })),
    ...rest,
  };
}

export const BIBS_READ: Need = {
  environment: 'Production',
  scopes: [{ area: 'Bibs', permission: 'read-only', reason: 'GET /almaws/v1/items' }],
};

export const need = (scopes: [string, Permission][], rest: Partial<Need> = {}): Need => ({
  environment: 'Production',
  scopes: scopes.map(([area, permission]) => ({ area, permission })),
  ...rest,
});
