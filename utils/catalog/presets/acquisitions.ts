import { presetsOf } from '../preset-rows';

export const acquisitions = presetsOf('Acquisitions', [
  {
    id: 'gobi-api',
    name: 'GOBI API (real-time ordering)',
    developer: 'GOBI / EBSCO',
    purpose: 'Creates bib, inventory and PO line in Alma when an order is placed in GOBI.',
    words: ['ordering', 'books', 'YBP'],
    source: {
      title: 'CUNY: GOBI API key',
      url: 'https://cuny-ols.libanswers.com/faq/429377',
      says: "CUNY's guide asks for Acquisitions read/write in production.",
    },
    asks: ['Acquisitions read/write'],
    pasteLocation:
      "GOBI's API set-up worksheet, sent to GOBI; Alma also needs a New Order API integration profile",
    environment: 'Production; GOBI cannot be tested in the sandbox',
    advice:
      "Ex Libris's page for vendors in general adds Configuration read-only. CUNY runs GOBI without it; add it only if the vendor says that it looks up codes.",
  },
  {
    id: 'proquest-oasis',
    name: 'OASIS real-time ordering',
    developer: 'ProQuest',
    purpose: 'Inserts PO lines in Alma from OASIS orders.',
    words: ['ordering', 'books'],
    source: {
      title: 'ProQuest: OASIS real-time ordering set-up',
      url: 'https://support.proquest.com/articledetail?id=kA23r000000FUaeCAG',
      says: 'Asks for a production key and points to an Ex Libris page, which names Acquisitions read/write and Configuration read-only.',
    },
    sure: 'medium',
    asks: ['Acquisitions read/write', 'Configuration read-only'],
    pasteLocation: 'Handed to ProQuest with the other set-up data',
    environment: 'Production, not the sandbox',
    advice:
      'The areas come from the Ex Libris page that ProQuest links to. CUNY runs a similar vendor (GOBI) without Configuration: ask ProQuest whether it looks up codes. Ask for a safer way than e-mail to hand over the key.',
  },
  {
    id: 'exlibris-real-time-acquisitions',
    name: 'Real-time ordering, any vendor (generic)',
    developer: 'Ex Libris guidance',
    purpose: "Vendor systems create orders through Alma's New Order API.",
    words: ['new order API', 'purchase orders', 'vendor'],
    source: {
      title: 'Ex Libris: Real-time Acquisitions setup for institutions',
      url: 'https://developers.exlibrisgroup.com/blog/Real-time-Acquisitions-setup-for-institutions',
      says: 'Says to add Acquisitions read/write and Configuration read-only in production, and to name the key after the vendor.',
    },
    asks: ['Acquisitions read/write', 'Configuration read-only'],
    pasteLocation: 'Handed to the vendor',
    environment: 'Production',
    advice:
      'Make one key for each vendor, so that one can be switched off alone (SUNY, quoting Ex Libris). Configuration is needed only if the vendor looks up codes: ask.',
  },
  {
    id: 'brandeis-alma-order-it',
    name: 'Alma Order It! Chrome extension',
    developer: 'Brandeis University Library',
    purpose: 'Scrapes Amazon, AbeBooks or Kanopy pages and creates PO lines in Alma.',
    words: ['Amazon', 'AbeBooks', 'Kanopy', 'purchase orders'],
    source: {
      url: 'https://github.com/Brandeis-Library/Alma-Order-Extension',
      says: 'Says to set the key and test the connection; names no area.',
    },
    asks: [],
    seen: {
      where: 'background.js',
      calls: [
        'GET /almaws/v1/acq/funds',
        'POST /almaws/v1/acq/po-lines',
        'GET /almaws/v1/conf/code-tables/{codeTableName}',
        'GET /almaws/v1/conf/integration-profiles',
        'GET /almaws/v1/users/{user_id}',
      ],
    },
    pasteLocation: "The extension's options page, after setting a password; it is stored encrypted",
    ipRange: "Not documented. Calls come from each selector's browser.",
    advice:
      'The code writes order lines and reads funds (Acquisitions), reads code tables and integration profiles (Configuration) and reads interested users (Users).',
  },
  {
    id: 'york-our-alma',
    name: 'our_alma (licence links in e-collections)',
    developer: 'York University Libraries (Canada)',
    category: 'Electronic resources',
    purpose: 'Writes OUR licence links into electronic collections.',
    source: 'https://github.com/yorkulibraries/our_alma',
    asks: ['Electronic read/write', 'Configuration read-only'],
    seen: {
      where: 'extract_json.php',
      calls: [
        'GET /almaws/v1/electronic/e-collections',
        'GET /almaws/v1/electronic/e-collections/{collection_id}',
        'PUT /almaws/v1/electronic/e-collections/{collection_id}',
      ],
    },
    pasteLocation: 'Command-line argument to the PHP script',
    advice:
      "It is a one-off job: delete the key afterwards. The key is typed on the command line, so it stays in the shell's history.",
  },
  {
    id: 'wheaton-alma-pam-tool',
    name: 'alma-pam-tool (public access models)',
    developer: 'wc-library (GitHub)',
    category: 'Electronic resources',
    purpose: 'Reviews or bulk-updates public access models on portfolios.',
    source: {
      url: 'https://github.com/wc-library/alma-pam-tool',
      says: 'Asks for Electronic read/write, or read-only where only the review mode is used.',
    },
    asks: ['Electronic read/write'],
    seen: {
      where: 'main.py',
      calls: [
        'GET /almaws/v1/electronic/e-collections/{collection_id}',
        'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios',
        'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
        'PUT /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
      ],
    },
    question: {
      text: 'Which mode will you use?',
      answers: [
        {
          label: 'Review only: it reads access models',
          calls: [
            'GET /almaws/v1/electronic/e-collections/{collection_id}',
            'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios',
            'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
          ],
        },
        {
          label: 'Review and update: it writes access models',
          calls: [
            'GET /almaws/v1/electronic/e-collections/{collection_id}',
            'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios',
            'GET /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
            'PUT /almaws/v1/electronic/e-collections/{collection_id}/e-services/{service_id}/portfolios/{portfolio_id}',
          ],
        },
      ],
    },
    pasteLocation: 'APIKEY constant in main.py',
    advice: 'Its documentation names the smaller choice itself: read-only is enough for reviewing.',
  },
  {
    id: 'acqmcp',
    name: 'acqmcp (MCP server for Alma acquisitions)',
    developer: 'godmar (GitHub)',
    category: 'AI assistant',
    purpose: 'Exposes Alma acquisitions and bibs to an assistant.',
    words: ['Claude', 'MCP'],
    source: {
      url: 'https://github.com/godmar/acqmcp',
      says: 'Has two settings: one key for acquisitions calls, one for bibliographic and inventory calls.',
    },
    asks: ['Acquisitions', 'Bibs'],
    keys: [
      { setting: 'ACQ_API_KEY', areas: ['Acquisitions'] },
      { setting: 'BIBS_API_KEY', areas: ['Bibs'] },
    ],
    pasteLocation: '.env ACQ_API_KEY and BIBS_API_KEY',
    advice:
      'For an assistant, start with read-only; give it read/write only for a reason that you can write down.',
  },
  {
    id: 'thirdiron-libkey',
    name: 'LibKey / BrowZine (Third Iron)',
    developer: 'Third Iron',
    category: 'Electronic resources',
    purpose: 'Holdings sync for LibKey and BrowZine.',
    words: ['journals'],
    source: {
      title: 'Third Iron: Alma publishing profile',
      url: 'https://support.thirdiron.com/support/solutions/articles/72000569959-alma-publishing-profile-fully-automated-',
      says: "Holdings are published from Alma; the keys in Third Iron's API documents are Third Iron's own.",
    },
    sure: 'high',
    instead: 'Set up a publishing profile named BrowZine in Alma; Third Iron fetches it over OAI-PMH.',
  },
  {
    name: 'Lean Library',
    developer: 'Lean Library',
    category: 'Electronic resources',
    purpose: 'Browser extension for access and alternatives.',
    source: {
      title: 'Lean Library: implementation',
      url: 'https://leanlibrary.com/resources/implementation/',
      says: 'Implementation list asks for the Ex Libris delivery domain and institution code.',
    },
    sure: 'high',
    instead: 'Give Lean Library your discovery domain and institution code.',
  },
]);
