import type { Permission } from '../scopes/types';

/** One area in the words of library work. */
export interface GlossaryEntry {
  /** What it covers. */
  covers: string;
  /** What people expect in it and do not find, and where that is. */
  not: string;
  /** What somebody who holds the key could do with it. */
  could: Record<Permission, string>;
}

/** Every area that the key form is known to offer, Alma first. The keys are the names to show. */
export const glossary: Record<string, GlossaryEntry> = {
  Acquisitions: {
    covers: 'Vendors, order lines, invoices, funds, licences and purchase requests.',
    not: 'The inventory that an order creates (Bibs, Electronic), the terms that a licence can use (Configuration).',
    could: {
      'read-only': 'See prices, budgets, vendor accounts and licence terms.',
      'read/write':
        'Order, change and delete orders, approve or pay invoices, move money between funds, change vendors.',
    },
  },
  Analytics: {
    covers: 'Reports that already exist in Alma Analytics, and the folders they are in.',
    not: 'Making or changing reports. Every Analytics call only reads, so read-only is always enough.',
    could: {
      'read-only': 'Run every report that the key can reach, also those with patron data.',
      'read/write': 'The same. Read/write adds nothing.',
    },
  },
  Bibs: {
    covers:
      'Records, holdings and items, digital files, collections and authorities; look-up by barcode, scan-in; loans and requests of a title or an item; portfolios of a title.',
    not: 'Who a patron is and what that patron borrowed (Users), electronic collections as such (Electronic), sets and locations (Configuration).',
    could: {
      'read-only': 'Read every record and item, and who has requested or borrowed an item.',
      'read/write':
        'Change or delete records, holdings and items, place and cancel holds, check items in and out.',
    },
  },
  Configuration: {
    covers:
      'Libraries, desks, locations and opening hours, code and mapping tables, letters, printers, sets, jobs, import and integration profiles, reports of fee payments.',
    not: 'The records that a job works on: but a job can change any of them.',
    could: {
      'read-only':
        'See how Alma is set up, list sets and their members, read the results of jobs and fee payments.',
      'read/write':
        'Run jobs that change or delete data of any kind, and change letters, tables and locations. The broadest permission there is.',
    },
  },
  Courses: {
    covers: 'Courses, reading lists, their citations, tags and owners, and who is enrolled.',
    not: 'The items on reserve (Bibs), patrons in general (Users).',
    could: {
      'read-only': 'Read every course, reading list and enrolment.',
      'read/write': 'Create, change and delete courses, reading lists and citations.',
    },
  },
  Electronic: {
    covers: 'Electronic collections, their services and their portfolios.',
    not: 'Portfolios reached from a title (Bibs), licences (Acquisitions), how much they are used (Analytics).',
    could: {
      'read-only': 'Read links, coverage and access settings of electronic collections.',
      'read/write': 'Change or delete collections, services and portfolios: patrons could lose access.',
    },
  },
  Partners: {
    covers: 'Resource sharing partners, and lending requests to and from them.',
    not: "A patron's own borrowing request (Users), the list of requests to work on (Task-lists).",
    could: {
      'read-only': 'Read the partner records and single lending requests.',
      'read/write': 'Create, change and delete partners, and create lending requests.',
    },
  },
  'Task-lists': {
    covers: 'Work to do: requested resources to fetch, printouts in the queue, lending requests.',
    not: 'Which printers there are (Configuration), the requests of one patron (Users).',
    could: {
      'read-only': 'Read the lists, with the names of patrons on slips.',
      'read/write': 'Mark printouts as printed, and move requests on, so that staff no longer see them.',
    },
  },
  Users: {
    covers:
      'Patrons and staff: their records, loans, requests, fees, deposits, attachments; password check; purchase and borrowing requests of a patron.',
    not: 'Holds placed on a title (Bibs), fee payments of all patrons in one report (Configuration).',
    could: {
      'read-only': 'Read names, addresses, loans, requests and fees of every patron, and check passwords.',
      'read/write':
        'Change or delete patrons, give staff roles, lend, renew, place requests, waive and take payments.',
    },
  },
  'campusM APIs': {
    covers: 'The campusM app of Ex Libris.',
    not: 'Anything in Alma or Primo.',
    could: {
      'read-only': 'Read campusM data.',
      'read/write': 'Change campusM data.',
    },
  },
  'Primo Search': {
    covers: 'Searching Primo or Primo VE as a patron would, and reading single records.',
    not: 'Patrons and their loans (Users), the records in Alma (Bibs).',
    could: {
      'read-only': 'Search, and use up the daily limit of calls.',
      'read/write': 'The same. Searching only reads.',
    },
  },
  'Primo Favorites': {
    covers: "A patron's saved records in Primo.",
    not: 'Loans and requests (Users).',
    could: {
      'read-only': 'Read what a patron saved.',
      'read/write': 'Add and change what a patron saved.',
    },
  },
  'Primo Public Key': {
    covers: "The institution's public key, with which another system checks a Primo sign-in.",
    not: 'Data of any kind. The only area fit for a key that ends up in a web page.',
    could: {
      'read-only': 'Read a key that is public anyway.',
      'read/write': 'The same. There is nothing to write.',
    },
  },
  'Primo Configuration': {
    covers: 'How a Primo view is set up.',
    not: 'The set-up of Alma (Configuration).',
    could: {
      'read-only': 'Read the settings of a view.',
      'read/write': 'No writing call is documented.',
    },
  },
  'Primo Analytics': {
    covers: 'Reports of Primo Analytics.',
    not: 'Alma Analytics (Analytics).',
    could: {
      'read-only': 'Run reports on the use of Primo.',
      'read/write': 'The same. Every call only reads.',
    },
  },
  'Primo Translations': {
    covers: 'The labels of a Primo view in each language.',
    not: 'Records.',
    could: {
      'read-only': 'Read labels.',
      'read/write': 'No writing call is documented.',
    },
  },
  'Primo User JWT': {
    covers: 'A sign-in token for a named patron in Primo.',
    not: 'Guests (Primo Guest JWT).',
    could: {
      'read-only': 'Perhaps get tokens; whether this needs read/write is not documented.',
      'read/write': 'Get a token for a patron, and so act as that patron in Primo.',
    },
  },
  'Primo Guest JWT': {
    covers: 'A token for a guest in Primo.',
    not: 'Patrons who sign in (Primo User JWT).',
    could: {
      'read-only': 'Get tokens for guests.',
      'read/write': 'No writing call is documented.',
    },
  },
  'Primo Resource Recommender': {
    covers: 'The recommendations that Primo shows beside results.',
    not: 'Records.',
    could: {
      'read-only': 'Read the recommendations.',
      'read/write': 'No writing call is documented.',
    },
  },
  'Primo e-Shelf (legacy)': {
    covers: 'The older e-Shelf of Primo.',
    not: 'Favorites of Primo VE (Primo Favorites).',
    could: {
      'read-only': 'Read what a patron saved.',
      'read/write': 'Change and delete what a patron saved.',
    },
  },
  'Deep Links': {
    covers: 'Links into Primo.',
    not: 'Records. Ex Libris names this area without describing its calls.',
    could: {
      'read-only': 'Not documented.',
      'read/write': 'Not documented.',
    },
  },
  'Esploro Researchers': {
    covers: 'Researcher profiles in Esploro.',
    not: 'Patrons (Users).',
    could: {
      'read-only': 'Read profiles and their ORCID state.',
      'read/write': 'Create, change and delete profiles.',
    },
  },
  'Esploro Assets': {
    covers: 'Research outputs in Esploro.',
    not: 'Records of the library catalogue (Bibs).',
    could: {
      'read-only': 'Read research outputs.',
      'read/write': 'Create and change research outputs.',
    },
  },
  'Esploro Configuration': {
    covers: 'Code tables, import profiles, jobs and sets of Esploro.',
    not: 'The set-up of Alma (Configuration).',
    could: {
      'read-only': 'Read the set-up, sets and results of jobs.',
      'read/write': 'No writing call is documented.',
    },
  },
  'Esploro Analytics': {
    covers: 'Reports of Esploro Analytics.',
    not: 'Alma Analytics (Analytics).',
    could: {
      'read-only': 'Run reports.',
      'read/write': 'The same. Every call only reads.',
    },
  },
  'Esploro Organizations': {
    covers: 'The units of the institution in Esploro.',
    not: 'Libraries in Alma (Configuration).',
    could: {
      'read-only': 'Read the units.',
      'read/write': 'No writing call is documented.',
    },
  },
};
