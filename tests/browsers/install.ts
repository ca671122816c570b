import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, findBrowser, pathVariable } from './find.ts';

const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A bare machine has no font at all, and a page without text has nothing to click on. */
const debianFonts = 'fonts-liberation';
const title: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

function run(command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function installFromDebian(name: BrowserName): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  run('apt-get', ['update', ...patient]);
  return run('apt-get', [
    'install',
    '-y',
    '--no-install-recommends',
    ...patient,
    debianPackage[name],
    debianFonts,
  ]);
}

function installFromPlaywright(name: BrowserName): boolean {
  if (name !== 'chromium') return false;
  const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const system = process.getuid?.() === 0 ? ['--with-deps'] : [];
  return run(process.execPath, [cli, 'install', '--no-shell', ...system, name]);
}

/**
 * The path of a browser that can load the extension. Where the machine has none it is installed: from Debian's packages
 * as root, else Chromium through Playwright's download.
 * @throws with one sentence that says what to do
 */
export function ensureBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = findBrowser(name);
  if (found) return found;
  const said = process.env[pathVariable[name]];
  if (said) {
    throw new Error(
      `${pathVariable[name]} names ${said}, which does not run: set it to a ${title[name]} or unset it.`,
    );
  }
  say(`${title[name]} is not on this machine: installing it.`);
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (!install(name)) continue;
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `${title[name]} is missing and could not be installed: install it (Debian: apt-get install ${debianPackage[name]}), or set ${pathVariable[name]} to where it is.`,
  );
}
