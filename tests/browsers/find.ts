import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where a person can say which browser to use. */
export const pathVariable: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * Branded Chrome and Edge are not among them: since version 137 they ignore `--load-extension`.
 * Playwright's own Firefox is not either: it is a patched one that knows no extensions.
 */
const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const applications: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file that says it is a browser and answers: Ubuntu's `chromium-browser` may be a mere hint to install something else. */
function answers(path: string): boolean {
  if (!runs(path)) return false;
  if (platform() === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function onPath(command: string): string[] {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command + suffix));
}

/** The Chromium that `playwright install` has put on this machine, of whichever version. */
function ofPlaywright(): string[] {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[platform() as string] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const places = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort()
    .reverse()
    .flatMap((folder) => places.map((place) => join(cache, folder, place)));
}

/** The path of a browser that can load the extension, or `null` where this machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const said = process.env[pathVariable[name]];
  if (said) return answers(said) ? said : null;
  const candidates = [
    ...commands[name].flatMap(onPath),
    ...applications[name],
    ...(name === 'chromium' ? ofPlaywright() : []),
  ];
  return candidates.find(answers) ?? null;
}
