import { join } from 'node:path';
import { build } from 'vite';
import { root } from './browser.ts';

/** Bundles a script for a page, minified as the extension's own are. */
export async function bundle(entry: string, folder: string, file: string, name?: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, file, '..'),
      emptyOutDir: false,
      minify: true,
      lib: {
        entry,
        formats: ['iife'],
        name: name ?? 'content',
        fileName: () => file.split('/').pop() ?? file,
      },
    },
  });
}
