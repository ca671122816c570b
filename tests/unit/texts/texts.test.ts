import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionalHosts, testCalls } from '../../../utils/catalog/test-calls';
import { checkAfterPastingText, checkCommand } from '../../../utils/profiles/texts/check-after-pasting';
import { LONGEST_MAILTO, mailtoLink } from '../../../utils/profiles/texts/mailto';
import { requestText } from '../../../utils/profiles/texts/request';
import type { HandOverText, TextProfile } from '../../../utils/profiles/texts/text';
import { vendorQuestionText } from '../../../utils/profiles/texts/vendor-question';

const profile: TextProfile = {
  name: 'Spine labels',
  developer: 'Acadia',
  purpose: 'Prints labels',
  scopes: [
    { area: 'Bibs', permission: 'read-only', reason: 'GET /almaws/v1/items' },
    { area: 'Users', permission: 'read/write', reason: '' },
  ],
  ipRanges: ['192.0.2.0/24'],
  restrictionProfile: '',
  owner: 'Kim Lee',
  pasteLocation: 'config.php',
  sources: [{ title: 'README', url: 'https://example.org/readme' }],
  notes: '',
};
const key = { institution: 'Example University', environment: 'Production' };
const someKey = ['l8', 'xx', '0123456789abcdef', '0123456789abcdef'].join('');

const written = (result: HandOverText) => {
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

describe('the request for somebody else who makes the key', () => {
  const { subject, text } = written(requestText(profile, key));

  it('has all that has to be ready before a key is made', () => {
    expect(subject).toBe('API key for Spine labels, Example University, Production');
    for (const line of [
      'Application: Spine labels',
      'Developer: Acadia',
      'Purpose: Prints labels',
      'Institution: Example University',
      'Environment: Production',
      '- Bibs: Read-only. GET /almaws/v1/items.',
      '- Users: Read/write.',
      'IP range: 192.0.2.0/24',
      'Responsible for the key: Kim Lee',
      'Where it will be pasted: config.php',
      '- README: https://example.org/readme',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('asks never to send the key by e-mail, whatever the institution has arranged', () => {
    const arranged = written(
      requestText(profile, key, {
        contacts: [{ for: 'key', who: 'The office', how: 'through the shared folder', url: '' }],
        handover: ['Put it into the shared folder.'],
        words: { institution: 'Member library', owner: 'Liaison' },
      }),
    );
    for (const one of [text, arranged.text]) expect(one).toContain('Never by e-mail');
    expect(arranged.text).toContain('- Put it into the shared folder.');
    expect(arranged.text).toContain('- The office: through the shared folder');
    expect(arranged.text).toContain('Member library: Example University');
    expect(arranged.text).toContain('Responsible for the key (Liaison): Kim Lee');
  });

  it('says what is not known instead of leaving it out', () => {
    const bare = written(requestText({ ...profile, developer: ' ', scopes: [], ipRanges: [] }, key)).text;
    expect(bare).toContain('Developer: not known yet');
    expect(bare).toContain('do not make the key before this is known');
    expect(bare).toContain('IP range: none known');
  });
});

describe('the question to the vendor', () => {
  it('sets what the documentation asks for beside what the calls need', () => {
    const { text } = written(
      vendorQuestionText(profile, [
        { area: 'Bibs', permission: 'read/write' },
        { area: 'Configuration', permission: null },
      ]),
    );
    expect(text).toMatch(/asks for:\n- Bibs: Read\/write\n- Configuration, with no permission named/);
    expect(text).toMatch(/need:\n- Bibs: Read-only\. GET \/almaws\/v1\/items\./);
    expect(text).toContain('Please confirm');
  });

  it('asks to confirm what was seen where the documentation agrees or is not known', () => {
    expect(written(vendorQuestionText(profile)).text).toContain('From what we could see it needs');
    const same = profile.scopes.map(({ area, permission }) => ({ area, permission }));
    expect(written(vendorQuestionText(profile, same)).text).not.toContain('asks for');
  });

  it('asks which areas where none are known', () => {
    const { text } = written(vendorQuestionText({ ...profile, scopes: [], ipRanges: [], pasteLocation: '' }));
    expect(text).toContain('Please tell us');
    expect(text).toContain('From which IP addresses');
    expect(text).toContain('We do not send keys by e-mail');
  });
});

describe('the check after pasting', () => {
  const check = (change: Partial<TextProfile> = {}, shell: 'bash' | 'powershell' = 'bash') =>
    written(checkAfterPastingText({ ...profile, ...change }, key, 'api-eu.hosted.exlibrisgroup.com', shell))
      .text;

  it.each(['constructor', '__proto__', 'toString', 'valueOf'])(
    'knows no harmless call for an area that is called %s',
    (area) => {
      const text = check({ scopes: [{ area, permission: 'read-only', reason: '' }] });
      expect(text).toContain(`# ${area}: no harmless call is known. Try the application itself.`);
      expect(text).not.toMatch(/^curl|undefined/m);
    },
  );

  it('has one GET for each area, on the gateway of the region, with the key in a variable', () => {
    const commands = check()
      .split('\n')
      .filter((line) => line.startsWith('curl'));
    expect(commands).toEqual([
      `curl --silent --show-error --include --header "Authorization: apikey $ALMA_API_KEY" 'https://api-eu.hosted.exlibrisgroup.com/almaws/v1/bibs/test'`,
      `curl --silent --show-error --include --header "Authorization: apikey $ALMA_API_KEY" 'https://api-eu.hosted.exlibrisgroup.com/almaws/v1/users/operation/test'`,
    ]);
  });

  it('never changes anything: no method other than GET', () => {
    const areas = Object.keys(testCalls).map((area) => ({
      area,
      permission: 'read/write' as const,
      reason: '',
    }));
    const commands = check({ scopes: areas })
      .split('\n')
      .filter((line) => line.startsWith('curl'));
    expect(commands).toHaveLength(areas.length);
    for (const command of commands) expect(command).not.toMatch(/--request|-X|--data|-d /);
  });

  it('says that Electronic has no test call and that a GET cannot show writing', () => {
    expect(check({ scopes: [{ area: 'Electronic', permission: 'read-only', reason: '' }] })).toContain(
      'Electronic has no test call',
    );
    expect(check()).toContain('A GET cannot show whether the key may write (Users)');
  });

  it('says so where no harmless call is known', () => {
    expect(check({ scopes: [{ area: 'Rapido', permission: 'read-only', reason: '' }] })).toContain(
      'Rapido: no harmless call is known',
    );
  });

  it('is written for PowerShell too', () => {
    expect(check({}, 'powershell')).toContain('curl.exe --silent');
    expect(check({}, 'powershell')).toContain('apikey $env:ALMA_API_KEY');
  });

  it('explains each reply, and knows every regional gateway', () => {
    expect(check()).toContain('PER_SECOND_THRESHOLD');
    expect(regionalHosts.map(({ host }) => host)).toEqual([
      'api-na.hosted.exlibrisgroup.com',
      'api-eu.hosted.exlibrisgroup.com',
      'api-ap.hosted.exlibrisgroup.com',
      'api-aps.hosted.exlibrisgroup.com',
      'api-ca.hosted.exlibrisgroup.com',
      'api-cn.hosted.exlibrisgroup.com.cn',
    ]);
  });

  it('has nothing else that a shell could run, should somebody paste the whole text', () => {
    const nasty = 'A & B; $(touch x) `y` | z > w\nrm';
    const text = check({ name: nasty, scopes: [{ area: nasty, permission: 'read/write', reason: '' }] });
    expect(text).toContain('A and B');
    const prose = text.split('\n').filter((line) => line.includes('A and B'));
    expect(prose.join()).not.toMatch(/[;$`|>]/);
    expect(text.split('\n')).not.toContain('rm');
  });

  it('gives the shell the very address, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (url) => {
        const shown = checkCommand(url, 'bash').replace(/^curl/, "printf '%s\\n'");
        const out = execFileSync('sh', ['-c', shown], {
          env: { ALMA_API_KEY: 'secret' },
          encoding: 'utf8',
        });
        expect(out.endsWith(`\n${url}\n`), out).toBe(true);
        expect(out).toContain('Authorization: apikey secret');
      }),
      { numRuns: 15 },
    );
  });
});

describe('a key in a profile', () => {
  it('is refused in every text, wherever it stands, also with spaces in it', () => {
    for (const change of [
      { name: someKey },
      { purpose: `Use ${someKey}` },
      { owner: someKey.toUpperCase() },
      { pasteLocation: someKey.replace(/(.{4})/g, '$1 ') },
      { scopes: [{ area: 'Bibs', permission: 'read-only' as const, reason: someKey }] },
    ]) {
      const dirty = { ...profile, ...change };
      const texts = [requestText(dirty, key), vendorQuestionText(dirty)];
      expect(texts.some((text) => 'refused' in text)).toBe(true);
      for (const text of texts) expect(JSON.stringify(text).toLowerCase()).not.toContain(someKey);
    }
    expect(
      checkAfterPastingText({ ...profile, name: someKey }, key, 'api-na.hosted.exlibrisgroup.com'),
    ).toHaveProperty('refused');
  });
});

describe('the link for the mail program', () => {
  it('carries subject and text as they are', () => {
    const { href, whole } = mailtoLink({ subject: 'A & B?', text: 'One\nTwo #3 = 100 % ü' });
    const url = new URL(href);
    expect(whole).toBe(true);
    expect(url.protocol).toBe('mailto:');
    expect(url.searchParams.get('subject')).toBe('A & B?');
    expect(url.searchParams.get('body')).toBe('One\r\nTwo #3 = 100 % ü');
  });

  it('is never too long, never breaks, and never holds half a text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 3000 }),
        (subject, text) => {
          const { href, whole } = mailtoLink({ subject, text });
          expect(href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
          expect(new URL(href).pathname).toBe('');
          if (!whole) expect(new URL(href).searchParams.get('body')).toMatch(/^\(Paste the text here/);
        },
      ),
    );
  });
});
