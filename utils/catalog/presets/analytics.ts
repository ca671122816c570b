import { presetsOf } from '../preset-rows';

export const analytics = presetsOf('Analytics', [
  {
    id: 'exl-tableau-wdc',
    name: 'Ex Libris Tableau web data connector',
    developer: 'Ex Libris (deprecated by Tableau)',
    purpose: 'Pulls Analytics reports into Tableau.',
    words: ['dashboard', 'reports'],
    source: {
      url: 'https://github.com/ExLibrisGroup/ExlTableauWDC',
      says: 'Asks for a key with access to Analytics.',
    },
    sure: 'high',
    asks: ['Analytics'],
    seen: {
      where: 'exl.js, Alma mode',
      calls: [
        'GET /almaws/v1/analytics/reports',
        'GET /almaws/v1/analytics/paths',
        'GET /almaws/v1/analytics/paths/{path}',
      ],
    },
    question: {
      text: 'Which reports does it fetch?',
      answers: [
        {
          label: 'Alma Analytics reports',
          calls: [
            'GET /almaws/v1/analytics/reports',
            'GET /almaws/v1/analytics/paths',
            'GET /almaws/v1/analytics/paths/{path}',
          ],
        },
        { label: 'Primo Analytics reports', calls: ['GET /primo/v1/analytics/reports'] },
      ],
    },
    pasteLocation: "The connector's web form",
    advice:
      'Every Analytics call only reads, so read-only is enough. The key goes into a hosted web form, and Tableau no longer supports this kind of connector.',
  },
  {
    id: 'wrlc-analytics-report',
    name: 'alma-analytics-report function',
    developer: 'Washington Research Library Consortium',
    purpose: 'Returns an Analytics report as JSON.',
    source: {
      url: 'https://github.com/WRLC/alma-analytics-report-azure-func',
      says: 'Asks for Analytics read rights in the production zone.',
    },
    asks: ['Analytics read-only'],
    pasteLocation: 'Azure Key Vault secret named by zone',
    environment: 'Production, one key for each institution zone',
    advice: 'The key is kept in a vault.',
  },
  {
    id: 'oregon-cost-per-use',
    name: 'Cost per use dashboard (Power BI)',
    developer: 'University of Oregon Libraries',
    purpose: 'Cost and use reports in Power BI.',
    words: ['dashboard', 'reports', 'statistics'],
    source: {
      url: 'https://github.com/uodataservices/cost_per_use',
      says: 'Uses an Alma key to fetch Analytics reports; warns that secrets can end up in notebook output.',
    },
    asks: ['Analytics'],
    pasteLocation: 'config.ini, or Power Query parameter',
    advice:
      'Every Analytics call only reads, so read-only is enough. Do not keep the key in a template that others get.',
  },
  {
    id: 'springshare-libinsight',
    name: 'LibInsight to Alma Analytics',
    developer: 'Springshare / Ex Libris',
    purpose: 'Gate counts and reference data into Alma Analytics.',
    words: ['gate count', 'statistics'],
    source: {
      title: 'Ex Libris: Springshare integration',
      url: 'https://knowledge.exlibrisgroup.com/Alma/Product_Documentation/010Alma_Online_Help_(English)/080Analytics/010Introduction/The_Basics_of_Working_with_Analytics/Springshare_Integration',
      says: 'Alma stores Springshare credentials; no Alma key.',
    },
    sure: 'high',
    instead: "Paste Springshare's client id and secret into Alma's Springshare integration profile.",
  },
]);
