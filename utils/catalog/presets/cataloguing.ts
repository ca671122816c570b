import { presetsOf } from '../preset-rows';

export const cataloguing = presetsOf('Cataloguing', [
  {
    id: 'cabb',
    name: 'CABB - Crunch Alma Bibs in Bulk',
    developer: 'Grinnell College',
    purpose: 'Bulk edits of Alma-Digital bibs by set.',
    source: {
      url: 'https://github.com/Digital-Grinnell/CABB',
      says: 'Asks for Bibs read/write for records and Configuration read-only for sets.',
    },
    asks: ['Bibs read/write', 'Configuration read-only'],
    pasteLocation: '.env ALMA_API_KEY',
    environment: 'A sandbox key for tests',
    advice: 'Its steps send you to an Alma admin menu for the key; keys are made in the Developer Network.',
  },
  {
    id: 'dulib-oclc-reclamation',
    name: 'OCLC Reclamation scripts',
    developer: 'University of Denver Libraries',
    purpose: 'Adds OCLC numbers to Alma records.',
    source: {
      url: 'https://github.com/dulibrarytech/oclc-reclamation',
      says: 'Names the form controls: Add Permission, Area Bibs, Env Production or Sandbox, Permissions Read/write; make both keys and test in the sandbox.',
    },
    asks: ['Bibs read/write'],
    pasteLocation: '.env ALMA_API_KEY',
    environment: 'One key each for sandbox and production',
    advice: 'Test in the sandbox first.',
  },
  {
    id: 'alma-call-number-update',
    name: 'Cutter number update for Alma',
    developer: 'jdcar (community)',
    purpose: 'Updates 852 $h in holdings.',
    source: {
      url: 'https://github.com/jdcar/alma-call-number-update',
      says: 'Asks for a key with read/write permissions, without naming the area.',
    },
    sure: 'medium',
    asks: ['Bibs read/write'],
    seen: {
      where: 'index.js',
      calls: [
        'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}',
        'PUT /almaws/v1/bibs/{mms_id}/holdings/{holding_id}',
      ],
    },
    pasteLocation: 'config.js',
    environment: 'One key each for sandbox and production',
    advice: 'The code changes holdings, which belong to Bibs.',
  },
  {
    id: 'aspace-alma-integrations',
    name: 'ArchivesSpace Alma integrations plugin',
    developer: 'University of Denver Special Collections',
    category: 'Archives',
    purpose: 'Checks and pushes MARC and holdings from ArchivesSpace.',
    source: {
      url: 'https://github.com/duspeccoll/alma_integrations',
      says: 'Says that only /bibs is used, and names no permission.',
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
    advice: 'The code creates records and holdings, which needs Bibs read/write.',
  },
]);
