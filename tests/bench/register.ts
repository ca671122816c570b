import type { Page } from '@playwright/test';
import { builds, extensionId, launchChromium } from '../e2e/chromium.ts';
import { fillRegister } from './fill-register.ts';

/** How long one keystroke in the register's search takes, in milliseconds. */
export interface KeystrokeTimes {
  place: string;
  profiles: number;
  /** Script, style and layout of the keystroke, in time of the page's thread: to answer within a frame it stays below 16. */
  work: { median: number; p95: number };
  /** From the press of the key until the answer is painted. */
  painted: { median: number; p95: number };
}

const words = ['adler', 'kiosk 19', 'ruiz', 'configuration', 'zzz', 'login 7', 'springshare'];

/** Types into the search of a register with `counts` profiles, with a real keyboard in a real Chromium. */
export async function benchRegister(counts = [100, 2000]): Promise<KeystrokeTimes[]> {
  const times: KeystrokeTimes[] = [];
  for (const count of counts) {
    const context = await launchChromium({ build: 'production' });
    try {
      const page = await context.newPage();
      const url = `chrome-extension://${extensionId(builds.production)}/register.html`;
      await page.goto(url);
      await fillRegister(page, count);
      for (const place of ['profiles', 'table', 'matrix']) {
        await page.goto('about:blank');
        await page.goto(`${url}#${place}`);
        await page.getByText(`${(count + 1).toLocaleString('en')} profiles`).waitFor();
        await page.getByRole('searchbox').focus();
        const taken = await keystrokes(page);
        times.push({
          place,
          profiles: count,
          work: spread(taken.map(({ work }) => work)),
          painted: spread(taken.map(({ painted }) => painted)),
        });
      }
    } finally {
      await context.close();
    }
  }
  return times;
}

/**
 * Presses one key after another. The work is counted in time of the page's own thread, so that it is the same however busy the
 * machine is; the time until the paint is what a person waits.
 */
async function keystrokes(page: Page): Promise<{ work: number; painted: number }[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
  };
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    addEventListener(
      'input',
      ({ timeStamp }) => {
        watched.painted = new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)));
        });
      },
      { capture: true },
    );
  });
  const taken: { work: number; painted: number }[] = [];
  for (const key of words.flatMap((word) => [...word, ...Array.from(word, () => 'Backspace')])) {
    const before = await work();
    await page.keyboard.press(key);
    const painted = await page.evaluate(() => (globalThis as unknown as Watched).painted);
    taken.push({ work: (await work()) - before, painted });
  }
  await devtools.detach();
  return taken;
}

interface Watched {
  painted: Promise<number>;
}

function spread(values: number[]): { median: number; p95: number } {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

if (import.meta.main) {
  console.table(
    (await benchRegister()).map(({ place, profiles, work, painted }) => ({
      place,
      profiles,
      'work, median (ms)': work.median.toFixed(1),
      'work, p95 (ms)': work.p95.toFixed(1),
      'painted, median (ms)': painted.median.toFixed(1),
      'painted, p95 (ms)': painted.p95.toFixed(1),
    })),
  );
}
