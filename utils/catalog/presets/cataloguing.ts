import type { Preset } from '../preset-schema';

export const cataloguing: Preset[] = [
  {
    id: 'cabb',
    name: 'CABB - Crunch Alma Bibs in Bulk',
    developer: 'Grinnell College',
    category: 'Cataloguing',
    purpose: 'Bulk edits of Alma-Digital bibs by set.',
    source: {
      title: 'Digital-Grinnell/CABB on GitHub',
      url: 'https://github.com/Digital-Grinnell/CABB',
      says: 'Bibs read/write for records and Configuration read-only for reading sets.',
    },
    sure: 'high',
    asks: [
      { area: 'Bibs', permission: 'read/write' },
      { area: 'Configuration', permission: 'read-only' },
    ],
    pasteLocation: '.env ALMA_API_KEY',
    environment: 'A sandbox key for tests',
    advice: 'Its steps send you to an Alma admin menu for the key; keys are made in the Developer Network.',
  },
  {
    id: 'dulib-oclc-reclamation',
    name: 'OCLC Reclamation scripts',
    developer: 'University of Denver Libraries',
    category: 'Cataloguing',
    purpose: 'Adds OCLC numbers to Alma records.',
    source: {
      title: 'dulibrarytech/oclc-reclamation on GitHub',
      url: 'https://github.com/dulibrarytech/oclc-reclamation',
      says: 'Names the form controls: Add Permission, Area Bibs, Env Production or Sandbox, Permissions Read/write; make both keys and test in the sandbox.',
    },
    sure: 'high',
    asks: [{ area: 'Bibs', permission: 'read/write' }],
    pasteLocation: '.env ALMA_API_KEY',
    environment: 'One key each for sandbox and production',
    advice: 'Make a sandbox key and a production key, and test in the sandbox.',
  },
  {
    id: 'alma-call-number-update',
    name: 'Cutter number update for Alma',
    developer: 'jdcar (community)',
    category: 'Cataloguing',
    purpose: 'Updates 852 $h in holdings.',
    source: {
      title: 'jdcar/alma-call-number-update on GitHub',
      url: 'https://github.com/jdcar/alma-call-number-update',
      says: 'Asks for a key with read/write permissions, without naming the area.',
    },
    sure: 'medium',
    asks: [{ area: 'Bibs', permission: 'read/write' }],
    seen: {
      where: 'index.js',
      calls: [
        'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}',
        'PUT /almaws/v1/bibs/{mms_id}/holdings/{holding_id}',
      ],
    },
    pasteLocation: 'config.js',
    environment: 'One key each for sandbox and production',
    advice:
      'Its documentation asks for read/write and names no area. The code changes holdings, which belong to Bibs.',
  },
  {
    id: 'aspace-alma-integrations',
    name: 'ArchivesSpace Alma integrations plugin',
    developer: 'University of Denver Special Collections',
    category: 'Archives',
    purpose: 'Checks and pushes MARC and holdings from ArchivesSpace.',
    source: {
      title: 'duspeccoll/alma_integrations on GitHub',
      url: 'https://github.com/duspeccoll/alma_integrations',
      says: 'Says only the /bibs API is used; does not state the permission.',
    },
    sure: 'low',
    asks: [],
    seen: {
      where: 'alma_integrator.rb and alma_requester.rb',
      calls: [
        'GET /almaws/v1/bibs/{mms_id}',
        'POST /almaws/v1/bibs',
        'PUT /almaws/v1/bibs/{mms_id}',
        'GET /almaws/v1/bibs/{mms_id}/holdings',
        'POST /almaws/v1/bibs/{mms_id}/holdings',
        'GET /almaws/v1/bibs/{mms_id}/holdings/ALL/items',
      ],
    },
    pasteLocation: 'config.rb AppConfig[:alma_apikey]',
    environment: 'A sandbox key for tests',
    advice:
      'Its documentation says only that it uses /bibs. The code creates records and holdings, which needs Bibs read/write.',
  },
];
