import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, routePracticeNetwork } from '../e2e/chromium.ts';
import { runTool } from '../runner/run-command.ts';
import { halfSize, popupOverPage, promoTile } from './compose.ts';
import { drawIcons } from './icons.ts';
import { takeCreate, takeKeep, takeKeyList, takePractice, takePrepare, WINDOW } from './moments.ts';

/**
 * `npm run pictures`: every picture of the documentation and the stores, and the icon, from the extension itself on the
 * practice network. Nothing is drawn by hand but the icon, so no picture shows what is no longer so.
 */

const root = join(import.meta.dirname, '../..');
const guide = join(root, '.github/guide/pictures');
const store = join(root, '.github/store/pictures');

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const { ok, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
if (!ok) throw new Error(`The extension does not build:\n${output}`);

const context = await launchChromium({
  viewport: WINDOW,
  options: { colorScheme: 'light', locale: 'en-US' },
});
try {
  const refused = await routePracticeNetwork(context);
  const taken = new Map<string, Buffer>();
  const keep = async (name: string, picture: Buffer) => {
    taken.set(name, picture);
  };
  const behind = await takeKeyList(context);
  await takePrepare(context, keep);
  await takePractice(context, keep);
  await takeCreate(context, keep);
  await takeKeep(context, keep);
  if (refused.length) throw new Error(`Something asked for ${refused.join(', ')}.`);

  const get = (name: string): Buffer => {
    const picture = taken.get(name);
    if (!picture) throw new Error(`No picture is called ${name}.`);
    return picture;
  };
  const page = await context.newPage();
  const forStore: [name: string, picture: Buffer][] = [
    ['1-flag', get('create-flag')],
    ['2-before-you-save', get('create-before-you-save')],
    ['3-prepare', await popupOverPage(page, behind, get('prepare-needs'))],
    ['4-register', get('keep-register')],
    ['small-flag', await halfSize(page, get('create-flag'))],
    ['promo-tile', await promoTile(page)],
  ];
  emptyFolder(guide);
  emptyFolder(store);
  for (const [name, picture] of taken) writeFileSync(join(guide, `${name}.png`), picture);
  for (const [name, picture] of forStore) writeFileSync(join(store, `${name}.png`), picture);
  await drawIcons(page);
  console.log(
    `${taken.size} pictures in .github/guide/pictures, ${forStore.length} in .github/store/pictures.`,
  );
} finally {
  await context.close();
}
