import type { Launch } from '../chromium.ts';
import { expect, test } from '../test.ts';
import { doTheJob, openForm, seesPanel } from './job.ts';

/** How people set up their browsers. */
const setups: Record<string, Launch> = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  'at 200 % on a small screen': {
    viewport: { width: 640, height: 400 },
    args: ['--force-device-scale-factor=2'],
  },
  'in forced colours': { options: { forcedColors: 'active' } },
  'in dark colours': { options: { colorScheme: 'dark' } },
  'with reduced motion': { options: { reducedMotion: 'reduce' } },
  'in German': { options: { locale: 'de-DE' } },
  'in Arabic': { options: { locale: 'ar-EG' } },
  'in Turkish': { options: { locale: 'tr-TR' } },
};

for (const [how, launch] of Object.entries(setups)) {
  test.describe(`For a person whose browser is set up ${how},`, () => {
    test.use({ launch: { ...launch, build: 'production' } });

    test('the panel is there whole and does its job', async ({ page, extension }) => {
      const job = await openForm(page, extension);
      await expect.poll(() => seesPanel(job.inside)).toBe('seen');
      if (how.includes('320') || how.includes('200')) await job.inside.click('button', 'More');
      await doTheJob(job);
    });
  });
}
