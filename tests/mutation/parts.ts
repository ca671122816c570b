/** A part of Narrowkey that is mutated by itself: its sources, and the tests that have to notice. */
export interface Part {
  name: string;
  says: string;
  mutate: string[];
  tests: string[];
  environment: 'node' | 'jsdom';
}

export const PARTS: Part[] = [
  {
    name: 'scopes',
    says: 'review of a selection',
    mutate: ['utils/scopes/**/*.ts'],
    tests: ['tests/unit/scopes/**/*.test.ts'],
    environment: 'node',
  },
  {
    name: 'exchange',
    says: 'import and export of profiles',
    mutate: [
      'utils/profiles/{exchange,import,csv,tidy,key-place,key-refused,say-issue,place-in-words,check-profile,is-equal}.ts',
    ],
    tests: ['tests/unit/profiles/{exchange,csv,sentences,plain-data,import-edges}.test.ts'],
    environment: 'node',
  },
  {
    name: 'recognition',
    says: 'recognition and reading of a page',
    // What only acts on the page (filling, the guard, the overlay) is not part of this.
    mutate: ['utils/devnet/{recognize,read,dom,words,form,rows,choice,keys,presses}.ts'],
    // Written for a browser; a document made by jsdom has to be understood just as well.
    tests: [
      'tests/unit/devnet/{recognize,kinds,details,hostile,which-form,which-row,what-is-chosen,seen,list-and-presses}.browser.test.ts',
      'tests/unit/devnet/{words,layout}.test.ts',
    ],
    environment: 'jsdom',
  },
  {
    name: 'needed-scopes',
    says: 'the least scopes that a text shows to be needed',
    mutate: [
      'utils/catalog/{needed-scopes,least-scopes,from-text,reasons,why-scope,decode-text,source-files}.ts',
      'utils/catalog/reading/*.ts',
    ],
    tests: ['tests/unit/catalog/**/*.test.ts', 'tests/unit/catalog-presets/from-text.test.ts'],
    environment: 'node',
  },
];
