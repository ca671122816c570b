import { builds, extensionId, launchChromium, routePracticeNetwork } from '../e2e/chromium.ts';
import { site } from '../practice-network/respond.ts';
import { fillRegister } from './fill-register.ts';

/** How long the comparison of the page's list of keys with the register takes, in milliseconds. */
export interface KeyListTimes {
  keys: number;
  profiles: number;
  /** From the page's own end of loading until the panel says what it found. */
  compared: { median: number; most: number };
}

/** Opens a list of `keys` keys, whose form has 60 rows, beside a register of `count` profiles, `rounds` times. */
export async function benchKeyList(sizes = [10, 300], count = 2000, rounds = 7): Promise<KeyListTimes[]> {
  const context = await launchChromium({ build: 'e2e' });
  try {
    await routePracticeNetwork(context);
    const register = await context.newPage();
    await register.goto(`chrome-extension://${extensionId(builds.e2e)}/register.html`);
    await fillRegister(register, count);
    const page = await context.newPage();
    const times: KeyListTimes[] = [];
    for (const keys of sizes) {
      const taken: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await page.goto(`${site}/manage/keys/?keys=${keys}&rows=60`, { waitUntil: 'load' });
        await page.getByText(new RegExp(`^${keys} keys: `)).waitFor();
        taken.push(
          await page.evaluate(() => {
            const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            return performance.now() - (loaded?.loadEventEnd ?? 0);
          }),
        );
      }
      taken.sort((one, other) => one - other);
      times.push({
        keys,
        profiles: count,
        compared: { median: taken[Math.floor(rounds / 2)] ?? Number.NaN, most: taken.at(-1) ?? Number.NaN },
      });
    }
    return times;
  } finally {
    await context.close();
  }
}

if (import.meta.main) {
  console.table(
    (await benchKeyList()).map(({ keys, profiles, compared }) => ({
      keys,
      profiles,
      'compared, median (ms)': compared.median.toFixed(0),
      'compared, most (ms)': compared.most.toFixed(0),
    })),
  );
}
