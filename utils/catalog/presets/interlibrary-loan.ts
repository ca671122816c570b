import { presetsOf } from '../preset-rows';

export const interlibraryLoan = presetsOf('Interlibrary loan', [
  {
    id: 'illiad-alma-barcode-lookup',
    name: 'ILLiad / Aeon / Ares Alma Barcode Lookup addon',
    developer: 'Atlas Systems',
    category: 'Interlibrary loan, special collections, reserves',
    purpose: 'Reads one item by barcode from Alma and fills the request form.',
    words: ['interlibrary loan', 'barcode'],
    source: {
      title: 'Atlas Systems: ILLiad Alma Barcode Lookup System Addon',
      url: 'https://atlas-sys.atlassian.net/wiki/spaces/ILLiadAddons/pages/3149389/ILLiad+Alma+Barcode+Lookup+System+Addon',
      says: "The vendor's page only says that a key is used; it names no area.",
    },
    asks: [],
    seen: {
      where: 'AlmaApi.lua',
      calls: ['GET /almaws/v1/bibs/{mms_id}/holdings', 'GET /almaws/v1/bibs', 'GET /almaws/v1/items'],
    },
    question: {
      text: 'Which build is it?',
      answers: [
        {
          label: "Atlas's own: it looks items up",
          calls: ['GET /almaws/v1/bibs/{mms_id}/holdings', 'GET /almaws/v1/bibs', 'GET /almaws/v1/items'],
        },
        {
          label: "MIT Libraries' fork: it also places holds",
          calls: [
            'GET /almaws/v1/bibs/{mms_id}/holdings',
            'GET /almaws/v1/bibs',
            'GET /almaws/v1/items',
            'POST /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests',
            'POST /almaws/v1/bibs/{mms_id}/requests',
          ],
        },
      ],
    },
    pasteLocation:
      'ILLiad, Aeon or Ares client > Manage Addons > Alma Barcode Lookup > “Alma API Key” (beside “Alma API URL”)',
    ipRange:
      'Not documented. Calls come from each staff computer that runs the client, so a range would have to cover the staff network.',
    advice:
      'The published code only reads items, records and holdings. Users, Configuration or read/write would be too broad.',
  },
  {
    id: 'atlas-alma-primo-definitive',
    name: 'Alma Primo Definitive Catalog Addon (Aeon, ILLiad, Ares)',
    developer: 'Atlas Systems',
    category: 'Interlibrary loan, special collections, reserves',
    purpose: 'Catalogue search in Primo or Primo VE and item import through the Alma API.',
    words: ['interlibrary loan', 'catalog search'],
    source: {
      title: 'Atlas Systems: Alma Primo Definitive Catalog Addon',
      url: 'https://atlas-sys.atlassian.net/wiki/spaces/ILLiadAddons/pages/2243231745/Aeon+Alma+Primo+Definitive+Catalog+Addon+WebView2+Chromium',
      says: "The vendor's page lists the setting for the key and names no area. The README adds that the key is kept out of logs.",
    },
    asks: [],
    seen: {
      where: 'AlmaApi.lua',
      calls: [
        'GET /almaws/v1/bibs',
        'GET /almaws/v1/bibs/{mms_id}/holdings',
        'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}',
        'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items',
      ],
    },
    pasteLocation: 'Client > Manage Addons > “AlmaAPIKey”',
    advice:
      'The code only reads records, holdings and items, so Bibs read-only is enough. It needs no Primo key: the search runs in a browser inside the client.',
  },
  {
    id: 'atlas-alma-blacklight',
    name: 'Alma Blacklight Catalog Addon (Aeon)',
    developer: 'Atlas Systems',
    category: 'Special collections',
    purpose: 'Catalogue search in Blacklight with holdings and items read from Alma.',
    source: {
      title: 'Atlas Systems: Aeon Alma Blacklight Catalog Addon',
      url: 'https://atlas-sys.atlassian.net/wiki/spaces/ILLiadAddons/pages/3149421/Aeon+Alma+Blacklight+Catalog+Addon',
      says: 'Names the setting for the key and warns that retrieving items automatically uses up calls; no area.',
    },
    asks: [],
    seen: { where: 'AlmaApi.lua', calls: ['GET /almaws/v1/bibs', 'GET /almaws/v1/bibs/{mms_id}/holdings'] },
    pasteLocation: 'Client > Manage Addons > “AlmaAPIKey”',
    advice: 'The setting “Auto Retrieve Items” matters for the daily limit of calls, not for the key.',
  },
  {
    id: 'atlas-alma-primo-catalog',
    name: 'Alma Primo Catalog Addon (Aeon, older)',
    developer: 'Atlas Systems',
    category: 'Special collections',
    purpose: 'Older Primo new-UI catalogue search and import.',
    source: {
      title: 'Atlas Systems: Aeon Alma Primo Catalog Addon',
      url: 'https://atlas-sys.atlassian.net/wiki/spaces/ILLiadAddons/pages/3149411/Aeon+Alma+Primo+Catalog+Addon',
      says: 'Names the setting for the key; no area.',
    },
    asks: [],
    seen: { where: 'AlmaApi.lua', calls: ['GET /almaws/v1/bibs', 'GET /almaws/v1/bibs/{mms_id}/holdings'] },
    pasteLocation: 'Client > Manage Addons > “AlmaAPIKey”',
  },
  {
    id: 'mit-alma-barcode-lookup-holds',
    name: 'Alma Barcode Lookup fork with LSA holds',
    developer: 'MIT Libraries (fork of the Atlas addon)',
    purpose: 'Adds placing item and title holds in Alma to the barcode lookup addon.',
    source: {
      url: 'https://github.com/MITLibraries/AlmaBarcodeLookup',
      says: 'The README explains the new hold buttons and settings, not the permission that they need.',
    },
    asks: [],
    seen: {
      where: 'AlmaApi.lua',
      calls: [
        'GET /almaws/v1/bibs/{mms_id}/holdings',
        'GET /almaws/v1/bibs',
        'GET /almaws/v1/items',
        'POST /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests',
        'POST /almaws/v1/bibs/{mms_id}/requests',
      ],
    },
    question: {
      text: 'Which build is it?',
      answers: [
        {
          label: "MIT Libraries' fork: it also places holds",
          calls: [
            'GET /almaws/v1/bibs/{mms_id}/holdings',
            'GET /almaws/v1/bibs',
            'GET /almaws/v1/items',
            'POST /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests',
            'POST /almaws/v1/bibs/{mms_id}/requests',
          ],
        },
        {
          label: "Atlas's own: it looks items up",
          calls: ['GET /almaws/v1/bibs/{mms_id}/holdings', 'GET /almaws/v1/bibs', 'GET /almaws/v1/items'],
        },
      ],
    },
    pasteLocation: 'ILLiad client > Manage Addons > “Alma API Key”',
    advice:
      "This fork places holds and so needs Bibs read/write. Atlas's own add-on needs only Bibs read-only: check which build is installed.",
  },
  {
    id: 'umn-illiad-elending',
    name: 'ILLiad Alma License Lookup and E-Lending server addon',
    developer: 'University of Minnesota Libraries',
    purpose: 'Checks Alma licence terms for electronic lending and routes ILLiad requests.',
    words: ['electronic lending', 'license'],
    source: {
      url: 'https://github.com/UMNLibraries/ILLiadAlmaELendingServerAddon',
      says: 'Prerequisites ask for a Primo Search key and an Alma key for Bibs and Electronic; the settings section instead says Bibs read and Acquisitions read.',
    },
    asks: ['Primo Search', 'Bibs read-only', 'Acquisitions read-only', 'Electronic'],
    seen: {
      where: 'Main.lua',
      calls: [
        'GET /primo/v1/search',
        'GET /almaws/v1/bibs/{mms_id}/portfolios',
        'GET /almaws/v1/electronic/e-collections/{collection_id}',
        'GET /almaws/v1/acq/licenses/{license_code}',
      ],
    },
    keys: [
      { setting: 'AlmaApiKey', areas: ['Acquisitions', 'Bibs', 'Electronic'] },
      { setting: 'PrimoApiKey', areas: ['Primo Search'] },
    ],
    pasteLocation: 'ILLiad Customization Manager > Server Addons > “PrimoApiKey” and “AlmaApiKey” (two keys)',
    advice:
      'Its documentation contradicts itself: one part asks for Primo Search, Bibs and Electronic, another for Bibs and Acquisitions. The code reads all four, so a key made from either sentence alone fails. Primo Search goes on a key of its own.',
  },
  {
    id: 'umn-illiad-hold-request',
    name: 'ILLiad Alma Hold Request client addon',
    developer: 'University of Minnesota Libraries',
    purpose: 'Places, checks and cancels item holds in Alma from the ILLiad client.',
    source: {
      url: 'https://github.com/UMNLibraries/AlmaILLiadHoldRequestClientAddon',
      says: 'Asks for a key with read/write on the Bibs endpoints; config file repeats that read/write is required.',
    },
    asks: ['Bibs read/write'],
    seen: {
      where: 'AlmaApi.lua',
      calls: [
        'GET /almaws/v1/items',
        'POST /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests',
        'GET /almaws/v1/bibs/{mms_id}/holdings/{holding_id}/items/{item_id}/requests/{request_id}',
        'DELETE /almaws/v1/bibs/{mmsId}/holdings/{holdingId}/items/{itemPid}/requests/{requestId}',
      ],
    },
    pasteLocation: 'ILLiad client > System > Manage Addons > “Alma API Key”',
    advice: 'It places and cancels item holds under Bibs. Users is not needed, although a user id is sent.',
  },
  {
    id: 'umn-illiad-ncip-lending',
    name: 'ILLiad Alma NCIP Lending-only system addon',
    developer: 'University of Minnesota / Minitex / IDS Project',
    purpose: 'Sends NCIP check-out and check-in to Alma; can cancel a hold through the REST API first.',
    source: {
      url: 'https://github.com/UMNLibraries/ILLiadAlmaNCIPLendingOnlySystemAddon',
      says: 'Asks for a key with read/write on Bibs and on Requests.',
    },
    sure: 'medium',
    asks: ['Bibs read/write'],
    seen: {
      where: 'ILLiad_Alma_NCIP_Lending.lua',
      calls: [
        'GET /almaws/v1/items',
        'DELETE /almaws/v1/bibs/{mmsId}/holdings/{holdingId}/items/{itemPid}/requests/{requestId}',
      ],
    },
    question: {
      text: 'Will it cancel the hold before the check-out?',
      answers: [
        {
          label: 'Yes, cancel the hold first',
          calls: [
            'GET /almaws/v1/items',
            'DELETE /almaws/v1/bibs/{mmsId}/holdings/{holdingId}/items/{itemPid}/requests/{requestId}',
          ],
        },
        { label: 'No, NCIP messages only', calls: [] },
      ],
    },
    pasteLocation: 'Addon config.xml > “Alma_API_Key”',
    advice:
      'Its documentation asks for “Requests”, which is not an area on the key form: item requests belong to Bibs. Do not add Users instead.',
  },
  {
    id: 'ids-alma-borrowing-request-sender',
    name: 'Alma Borrowing Request Sender (ILLiad server addon)',
    developer: 'SUNY Geneseo / SUNY SLSS / University at Albany',
    purpose: 'Sends ILLiad borrowing requests and holds to Alma.',
    source: {
      url: 'https://github.com/Hypolymer/Alma_Borrowing_Request_Sender',
      says: 'Settings text asks for a Users key with read and write, and a separate Bibs key with read only.',
    },
    asks: ['Users read/write', 'Bibs read-only'],
    seen: {
      where: 'ALMA_BORROWING_REQUEST_SENDER.lua',
      calls: [
        'GET /almaws/v1/bibs/{mms_id}/holdings/ALL/items',
        'POST /almaws/v1/users/{user_id}/resource-sharing-requests',
        'POST /almaws/v1/users/{user_id}/requests',
      ],
    },
    keys: [
      { setting: 'Alma_Users_API_Key', areas: ['Users'] },
      { setting: 'Alma_Bibs_API_Key', areas: ['Bibs'] },
    ],
    pasteLocation:
      'ILLiad Customization Manager > Server Addons > “Alma_Users_API_Key” and “Alma_Bibs_API_Key” (two keys)',
    advice: 'Keep the two keys apart: Bibs must not become read/write.',
  },
  {
    id: 'ids-alma-lending-request-sender',
    name: 'Alma Lending Request Sender (ILLiad server addon)',
    developer: 'SUNY Geneseo / SUNY SLSS / University at Albany',
    purpose: 'Sends ILLiad lending requests to Alma as holds for pseudo-patrons.',
    source: {
      url: 'https://github.com/Hypolymer/Alma_Lending_Request_Sender',
      says: 'Settings text asks for Users read and write, and Bibs read.',
    },
    asks: ['Users read/write', 'Bibs read-only'],
    seen: {
      where: 'ALMA_LENDING_REQUEST_SENDER.lua',
      calls: ['GET /almaws/v1/bibs/{mms_id}/holdings/ALL/items', 'POST /almaws/v1/users/{user_id}/requests'],
    },
    keys: [
      { setting: 'Alma_Users_API_Key', areas: ['Users'] },
      { setting: 'Alma_Bibs_API_Key', areas: ['Bibs'] },
    ],
    pasteLocation:
      'ILLiad Customization Manager > Server Addons > “Alma_Users_API_Key” and “Alma_Bibs_API_Key” (two keys)',
    advice: 'Keep the two keys apart: Bibs must not become read/write. The documentation matches the code.',
  },
  {
    id: 'illiad-alma-ncip',
    name: 'ILLiad / Alma NCIP plug-in',
    developer: 'VCU Libraries, IDS Project; SUNY OLIS and CSU guides',
    purpose: 'NCIP borrowing and lending between ILLiad and Alma.',
    source: {
      url: 'https://github.com/vculibraries/alma-ncip',
      says: 'Setup guides describe an NCIP partner record in Alma and addon settings; no Developer Network key.',
    },
    sure: 'high',
    instead: 'Set up a resource sharing partner with profile type NCIP in Alma.',
  },
  {
    id: 'openrs-dcb',
    name: 'OpenRS Direct Consortial Borrowing (Alma Host LMS)',
    developer: 'Open Library Environment / K-Int',
    category: 'Resource sharing',
    purpose:
      'Brokers lending between libraries; DCB reads items, makes virtual patrons, items and holds in Alma.',
    words: ['consortium', 'holds'],
    source: {
      title: 'OpenRS: Alma set-up',
      url: 'https://github.com/openlibraryenvironment/dcb-service/blob/main/docs/operational/alma-setup.md',
      says: 'Lists the three areas with the reason for each, says every other area must be left off, asks for separate sandbox and production keys and an IP range.',
    },
    asks: ['Users read/write', 'Bibs read/write', 'Configuration read-only'],
    pasteLocation: 'DCB Admin > Host LMS settings > “apikey” (beside “alma-url”)',
    environment: 'One key each for production and sandbox',
    ipRange:
      'Set it to the address of the server that runs OpenRS. OAI-PMH has its own list of allowed addresses.',
    advice: 'Leave every other area off, as its documentation says.',
  },
  {
    id: 'project-reshare',
    name: 'Project ReShare (Returnables)',
    developer: 'Project ReShare / Index Data and others',
    category: 'Resource sharing',
    purpose: 'Consortial borrowing.',
    source: {
      title: 'Project ReShare: set-up for Alma',
      url: 'https://openlibraryfoundation.atlassian.net/wiki/x/AQC9Wg',
      says: 'Describes OAI-PMH publishing and NCIP partner set-up; no REST key.',
    },
    sure: 'high',
    instead: 'Set up an OAI-PMH publishing profile and an NCIP partner in Alma.',
    ipRange: "The OAI-PMH integration asks to allow the provider's addresses.",
  },
  {
    id: 'oclc-tipasa',
    name: 'OCLC Tipasa third-party fulfilment',
    developer: 'OCLC',
    purpose: 'Circulation integration with Alma.',
    source: {
      title: 'OCLC: set up third-party fulfillment integration',
      url: 'https://help-it.oclc.org/Resource_Sharing/Tipasa/Third-party_integrations/Tipasa_fulfillment_integration/10_Set_up_third-party_fulfillment_integration',
      says: 'Describes NCIP messages from Tipasa to Alma and a third-party authorization form; no REST key.',
    },
    sure: 'medium',
    instead: "Set up an NCIP profile in Alma and fill in OCLC's third-party authorization form.",
  },
  {
    id: 'rapidill',
    name: 'RapidILL / Rapido',
    developer: 'Ex Libris (Clarivate)',
    purpose: 'Article and book sharing.',
    source: {
      title: 'Ex Libris: RapidILL based resource sharing workflow',
      url: 'https://knowledge.exlibrisgroup.com/Alma/Product_Documentation/010Alma_Online_Help_(English)/030Fulfillment/050Resource_Sharing/010Resource_Sharing_Workflow/RapidILL_Based_Resource_Sharing_Workflow',
      says: 'Configuration is done with a partner record inside Alma.',
    },
    sure: 'medium',
    instead: 'Set up a resource sharing partner record in Alma; Ex Libris activates it.',
  },
]);
