import type { Profile } from '../../utils/profiles/schema.ts';

const applications = [
  'Barcode lookup',
  'Spine labels',
  'Login',
  'Request router',
  'Payment kiosk',
  'Print daemon',
  'Room booking',
  'Course sync',
];
const developers = ['Atlas Systems', 'OCLC', 'In-house', 'Ex Libris', 'Springshare'];
const owners = ['Ana Ruiz', 'Systems office', 'Interlibrary loan', 'Tom Okafor', 'Circulation'];
const areas = ['Bibs', 'Users', 'Configuration', 'Acquisitions', 'Analytics', 'Courses'];
const institutions = [
  'Adler',
  'Benedictine',
  'Concordia',
  'DePaul',
  'Elmhurst',
  'Governors State',
  'Harper',
  'Illinois State',
];

function pick<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T;
}

/** A register as a consortium's office has it: the same for the same count, each profile with two to nine keys. */
export function manyProfiles(count: number): Partial<Profile>[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `many-${number}`,
    name: `${pick(applications, number)} ${number}`,
    developer: pick(developers, number * 7),
    owner: pick(owners, number * 3),
    purpose: 'Reads one item by its barcode and fills the request form with what it finds.',
    notes:
      number % 4 === 0
        ? 'Ask before the end of term. The vendor announced a new version for the summer.'
        : '',
    scopes: Array.from({ length: 1 + (number % 4) }, (_, place) => ({
      area: pick(areas, number + place),
      permission: (number + place) % 3 ? ('read-only' as const) : ('read/write' as const),
      reason: '',
    })),
    keys: Array.from({ length: 2 + (number % 8) }, (_, place) => ({
      institution: pick(institutions, place),
      environment: place % 5 === 4 ? 'Sandbox' : 'Production',
      status: pick(['delivered', 'created', 'planned', 'retired'] as const, number + place),
      createdOn: '2026-01-15',
      deliveredOn: '',
      reviewOn: `2027-${String(1 + (number % 12)).padStart(2, '0')}-15`,
      lastFour: '',
      acceptedFindings: [],
      reviews: [],
      tickedSteps: [],
    })),
  }));
}
