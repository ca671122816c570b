import { plannedKey } from './planned-key';
import type { Profile } from './schema';

/**
 * The profile that Narrowkey starts with, so that nobody begins in front of an empty list.
 * What it needs comes from the add-on's public code, which reads items, bibs and holdings and writes nothing.
 */
export function exampleProfile(now: string): Profile {
  return {
    id: 'example-illiad-alma-barcode-lookup',
    name: 'ILLiad Alma Barcode Lookup',
    developer: 'Atlas Systems',
    purpose:
      'Reads an item, its holding and its bibliographic record by barcode and fills in the ILLiad request.',
    scopes: [
      {
        area: 'Bibs',
        permission: 'read-only',
        reason: 'Reads items, bibs and holdings by barcode. It writes nothing.',
      },
    ],
    keys: [plannedKey({ institution: '', environment: 'Production' })],
    ipRanges: [],
    restrictionProfile: '',
    owner: '',
    pasteLocation: 'ILLiad client: Manage Addons, Alma Barcode Lookup, setting “Alma API Key”',
    sources: [
      {
        title: 'Atlas Systems: ILLiad Alma Barcode Lookup system addon',
        url: 'https://atlas-sys.atlassian.net/wiki/spaces/ILLiadAddons/pages/3149389/ILLiad+Alma+Barcode+Lookup+System+Addon',
      },
      { title: 'The code of the add-on', url: 'https://github.com/AtlasSystems/AlmaBarcodeLookup' },
    ],
    notes: '',
    example: true,
    createdAt: now,
    updatedAt: now,
  };
}
