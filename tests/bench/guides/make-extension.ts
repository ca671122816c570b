import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../browser.ts';
import { bundle } from '../bundle.ts';

/** The guides that one would otherwise build with, each a content script; and one that does nothing, as the floor. */
export const guideNames = ['driver', 'shepherd', 'intro', 'empty'] as const;
export type GuideName = (typeof guideNames)[number];

export interface Extension {
  folder: string;
  bytes: { raw: number; gzip: number };
}

/** Makes an extension of one guide, that runs where and when Narrowkey's content script runs. */
export async function makeExtension(name: GuideName): Promise<Extension> {
  const folder = join(root, 'tests/results/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(join(root, `tests/bench/guides/${name}.ts`), folder, 'content.js');
  const files = readdirSync(folder);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      content_scripts: [
        {
          matches: ['https://developers.exlibrisgroup.com/*'],
          run_at: 'document_start',
          js: ['content.js'],
          css: files.filter((file) => file.endsWith('.css')),
        },
      ],
    }),
  );
  return { folder, bytes: bytesOf(files.map((file) => join(folder, file))) };
}

/** Kilobytes that go into the page, as they are and compressed. */
export function bytesOf(paths: string[]): { raw: number; gzip: number } {
  const files = paths.map((path) => readFileSync(path));
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0) / 1000,
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000,
  };
}
