/** A GET that changes nothing and answers at once: how to see that a key opens an area. */
export interface TestCall {
  /** `YOUR_…` stands for what only the institution knows. */
  path: string;
  note?: string;
}

/** By area. An area that is not here has no harmless call that is known. */
export const testCalls: Record<string, TestCall> = {
  Acquisitions: { path: '/almaws/v1/acq/test' },
  Analytics: { path: '/almaws/v1/analytics/test' },
  Bibs: { path: '/almaws/v1/bibs/test' },
  Configuration: { path: '/almaws/v1/conf/test' },
  Courses: { path: '/almaws/v1/courses/test' },
  Electronic: {
    path: '/almaws/v1/electronic/e-collections?limit=1',
    note: 'Electronic has no test call. This one reads a single collection.',
  },
  Partners: { path: '/almaws/v1/partners/operation/test' },
  'Task-lists': { path: '/almaws/v1/task-lists/test' },
  Users: { path: '/almaws/v1/users/operation/test' },
  'Primo Search': {
    path: '/primo/v1/search?vid=YOUR_VIEW&tab=YOUR_TAB&scope=YOUR_SCOPE&q=any,contains,test&limit=1',
    note: 'Put in the view, tab and scope of your Primo.',
  },
  'Primo Translations': { path: '/primo/v1/translations/YOUR_VIEW', note: 'Put in the view of your Primo.' },
  'Primo Configuration': {
    path: '/primo/v1/configuration/YOUR_VIEW',
    note: 'Put in the view of your Primo.',
  },
  'Primo Public Key': {
    path: '/primo/v1/instPublicKey',
    note: 'Some sites add the institution code to the path.',
  },
  'Primo Analytics': { path: '/primo/v1/analytics/paths' },
  'Esploro Researchers': { path: '/esploro/v1/researchers/test' },
  'Esploro Assets': { path: '/esploro/v1/assets/test' },
  'Esploro Configuration': { path: '/esploro/v1/researchconf/test' },
  'Esploro Analytics': { path: '/esploro/v1/researchanalytics/test' },
  'Esploro Organizations': { path: '/esploro/v1/organizations/test' },
};

/** The regional gateways, by the region that an institution's Alma runs in. */
export const regionalHosts = [
  { region: 'North America', host: 'api-na.hosted.exlibrisgroup.com' },
  { region: 'Europe', host: 'api-eu.hosted.exlibrisgroup.com' },
  { region: 'Asia Pacific', host: 'api-ap.hosted.exlibrisgroup.com' },
  { region: 'Asia Pacific South', host: 'api-aps.hosted.exlibrisgroup.com' },
  { region: 'Canada', host: 'api-ca.hosted.exlibrisgroup.com' },
  { region: 'China', host: 'api-cn.hosted.exlibrisgroup.com.cn' },
] as const;

export type RegionalHost = (typeof regionalHosts)[number]['host'];
