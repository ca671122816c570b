import { presetsOf } from '../preset-rows';

export const patrons = presetsOf('Remote access and sign-in', [
  {
    id: 'touchnet-connector',
    name: 'TouchNet payment connector',
    developer: 'Ex Libris (open source)',
    category: 'Fines and payments',
    purpose: 'Lets patrons pay Alma fines through TouchNet uPay.',
    source: 'https://github.com/ExLibrisGroup/exl-touchnet-connector',
    asks: ['Users read/write'],
    seen: {
      where: 'app/alma.js',
      calls: ['GET /almaws/v1/users/{user_id}/fees', 'POST /almaws/v1/users/{user_id}/fees/all'],
    },
    pasteLocation: 'ALMA_APIKEY environment variable of the connector',
    ipRange:
      "Not documented. The connector's public address is shown when it is deployed on AWS; it can serve as the range.",
    advice:
      "A payment is a POST on the patron's fees, and nothing smaller than Users read/write allows it. The same key could change patrons, so set an IP range.",
  },
  {
    name: 'PayMyTuition connector',
    developer: 'Ex Libris (open source)',
    category: 'Fines and payments',
    purpose: 'Pays Alma fines through PayMyTuition.',
    source: 'https://github.com/ExLibrisGroup/exl-payMyTuition-connector',
    sure: 'medium',
    asks: ['Users read/write'],
    pasteLocation: 'ALMA_APIKEY environment variable',
    advice:
      "A payment is a POST on the patron's fees, and nothing smaller than Users read/write allows it. The same key could change patrons, so set an IP range.",
  },
  {
    id: 'paypal-sample',
    name: 'PayPal fines payment sample',
    developer: 'Ex Libris tech blog',
    category: 'Fines and payments',
    purpose: 'Sample portal that reads fees and posts a payment.',
    source: {
      title: 'Ex Libris: Integrating Alma and PayPal',
      url: 'https://developers.exlibrisgroup.com/blog/Integrating-Alma-and-PayPal-with-the-Alma-REST-APIs/',
      says: 'Describes the flow and names no area.',
    },
    asks: [],
    seen: {
      where: 'the flow that the article describes',
      calls: ['GET /almaws/v1/users/{user_id}/fees', 'POST /almaws/v1/users/{user_id}/fees/{fee_id}'],
    },
    pasteLocation: 'application.yml apikey',
    advice: 'The flow reads fees and posts a payment, which needs Users read/write.',
  },
  {
    id: 'ezproxy-authenticator',
    name: 'EZproxy Authenticator for Alma',
    developer: 'Ex Libris (open source)',
    purpose: 'Checks Alma internal passwords for EZproxy.',
    words: ['login', 'sign-in', 'password'],
    source: 'https://github.com/ExLibrisGroup/exl-ezproxy-authenticator',
    asks: ['Users read/write'],
    seen: {
      where: 'app/index.js',
      calls: ['POST /almaws/v1/users/{user_id}?op=auth', 'GET /almaws/v1/users/{user_id}'],
    },
    pasteLocation: 'ALMA_APIKEY environment variable in AWS',
    advice:
      "Its only POST checks a password (op=auth), which Ex Libris's specification allows with a read-only key. Try read-only first; if signing in then fails with UNAUTHORIZED, make it read/write and note why.",
  },
  {
    name: 'AlmEZ',
    developer: 'Lincoln University (NZ)',
    purpose: 'Authenticates and authorizes external patrons in EZproxy.',
    words: ['login', 'sign-in', 'password'],
    source: {
      url: 'https://github.com/LincolnUniLTL/AlmEZ',
      says: 'Recommends one key for the sandbox and one for production, with a read/write plan (for the user services it calls).',
    },
    sure: 'medium',
    asks: ['Users read/write'],
    seen: {
      where: 'index.php',
      calls: ['GET /almaws/v1/users/{user_id}', 'POST /almaws/v1/users/{user_id}?op=auth'],
    },
    pasteLocation: 'config.php $account',
    environment: 'One key each for sandbox and production',
    ipRange: 'Not documented for the key. The script itself can check that the caller is EZproxy.',
    advice:
      "Its only POST checks a password (op=auth), which Ex Libris's specification allows with a read-only key. Try read-only first. A Cloud App may do without any key, says its README.",
  },
  {
    id: 'csu-ezproxy-alma',
    name: 'EZproxy Alma authentication (LDAP plus Alma check)',
    developer: 'California State University ULMS',
    purpose: 'Uses LDAP for the password and Alma for user group and expiry.',
    words: ['login', 'sign-in'],
    source: {
      url: 'https://github.com/CSU-ULMS/EZProxy-Alma-Authentication',
      says: 'The README names no area.',
    },
    asks: [],
    seen: { where: 'functions.php', calls: ['GET /almaws/v1/users/{user_id}'] },
    pasteLocation: 'config.php',
    advice: 'It only reads the patron; LDAP checks the password. Users read-only is enough.',
  },
  {
    id: 'wrlc-patron-authorization',
    name: 'Patron authorization service',
    developer: 'Washington Research Library Consortium',
    purpose: 'Returns role and user group for a patron.',
    words: ['login', 'sign-in', 'patron status'],
    source: {
      url: 'https://github.com/WRLC/patron-authorization-service-azure-func',
      says: 'Asks for a Users key with read rights in each institution zone.',
    },
    asks: ['Users read-only'],
    pasteLocation: 'API_KEYS in .env',
    environment: 'One key for each institution zone',
  },
  {
    name: 'alma-copyroles',
    developer: 'adamshire123 (community)',
    category: 'Staff accounts',
    purpose: 'Copies roles from one user to another.',
    words: ['roles', 'staff accounts'],
    source: {
      url: 'https://github.com/adamshire123/alma-copyroles',
      says: 'Asks for Users read/write and Configuration read in each environment.',
    },
    asks: ['Users read/write', 'Configuration read-only'],
    seen: {
      where: 'copyroles/alma.py',
      calls: [
        'GET /almaws/v1/users/{user_id}',
        'GET /almaws/v1/conf/general',
        'PUT /almaws/v1/users/{user_id}',
        'POST /almaws/v1/users',
      ],
    },
    question: {
      text: 'Which key is this?',
      answers: [
        {
          label: 'Production, for copy-user only: production is only read',
          calls: ['GET /almaws/v1/users/{user_id}', 'GET /almaws/v1/conf/general'],
        },
        {
          label: 'Sandbox, or any key for copy-roles: users are written',
          calls: [
            'GET /almaws/v1/users/{user_id}',
            'GET /almaws/v1/conf/general',
            'PUT /almaws/v1/users/{user_id}',
            'POST /almaws/v1/users',
          ],
        },
      ],
    },
    pasteLocation: 'PROD_ALMA_API_KEY and SANDBOX_ALMA_API_KEY',
    environment: 'One key each for production and sandbox',
    advice:
      'This key can give staff roles: the highest risk there is. Try it in the sandbox first, and delete the key after use. A Cloud App (HSG-Library/alma-copy-user-roles) does the same with no key.',
  },
  {
    id: 'springshare-libauth',
    name: 'LibAuth for LibCal, LibGuides, LibAnswers, LibWizard',
    developer: 'Springshare',
    category: 'Sign-in',
    purpose: 'Patron authentication in Springshare tools.',
    words: ['login', 'sign-in', 'SAML'],
    source: {
      title: 'Springshare: LibAuth methods',
      url: 'https://ask.springshare.com/libapps/faq/609',
      says: 'The list of supported methods has no Alma REST API.',
    },
    sure: 'medium',
    instead: 'Set up SAML, CAS, LDAP, OAuth2 or SIP2 in LibAuth: Alma is not among its sources.',
  },
  {
    id: 'openathens-redirector',
    name: 'OpenAthens (proxy redirector)',
    developer: 'OpenAthens',
    purpose: 'Links resources through OpenAthens.',
    words: ['login', 'sign-in', 'SAML'],
    source: {
      title: 'Ex Libris: OpenAthens',
      url: 'https://developers.exlibrisgroup.com/alma/integrations/openathens/',
      says: 'Alma side is a Resolver Proxy profile.',
    },
    sure: 'high',
    instead: 'Set up a Resolver Proxy integration profile in Alma.',
    advice: 'Using Alma as the source of patrons for OpenAthens is not documented where we looked.',
  },
]);
