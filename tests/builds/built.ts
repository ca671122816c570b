import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '../../.output');

export const productionBuilds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof productionBuilds)[number];

export const builtFile = (build: Build, path: string) => readFileSync(join(output, build, path), 'utf8');

/** Every file of a build, by its path in it. */
export function filesOf(build: Build): Record<string, Buffer> {
  const folder = join(output, build);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

export const manifestOf = (build: Build) => JSON.parse(builtFile(build, 'manifest.json'));

/** The files that a page of the extension loads before anything is asked of it: its HTML, styles, scripts and all that they import. */
export function firstScreenFiles(build: Build, page: string): string[] {
  const found = new Set([page]);
  const waiting = [...builtFile(build, page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path ?? '',
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith('.js')) continue;
    for (const [, imported = ''] of builtFile(build, path).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[\w*{}\s,$]*from)?["']([^"']+)["']/g,
    ))
      waiting.push(new URL(imported, `file:///${path}`).pathname.slice(1));
  }
  return [...found];
}

/** Kilobytes (1000 bytes), as they are and compressed. */
export function sizeOf(build: Build, paths: string[]): { raw: number; gzip: number } {
  const sum = (size: (text: string) => number) =>
    paths.reduce((total, path) => total + size(builtFile(build, path)), 0) / 1000;
  return {
    raw: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
  };
}
