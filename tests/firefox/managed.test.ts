import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { launchFirefox } from './firefox.ts';

const gecko = 'narrowkey@narrowkey.org';

test('Firefox takes the guidance that an administrator has set, and nobody can change it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'narrowkey-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  const pack = {
    format: 'narrowkey-guidance',
    version: 1,
    id: 'north',
    name: 'Northern University',
    rules: { treatments: { NO_IP_RANGE: 'required reason' }, neverWrite: ['Users'] },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${gecko}.json`),
    JSON.stringify({ name: gecko, description: 'Guidance', type: 'storage', data: { guidance: pack } }),
  );
  const firefox = await launchFirefox({ home });
  try {
    const page = await firefox.extensionPage('popup.html');
    const ask = (narrowkey: string, asked: unknown) =>
      page.evaluate(
        (name, payload) =>
          (globalThis as unknown as { browser: Browser }).browser.runtime.sendMessage({
            narrowkey: name,
            ask: payload,
          }),
        narrowkey,
        asked,
      );
    expect(await ask('get-guidance', null)).toMatchObject({
      answer: { setBy: 'organization', inForce: pack, problem: null },
    });
    expect(await ask('choose-pack', { id: 'carli' })).toMatchObject({ refusal: { refused: 'not-allowed' } });
  } finally {
    await firefox.close();
    rmSync(home, { recursive: true, force: true });
  }
});
