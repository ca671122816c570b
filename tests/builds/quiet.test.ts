import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFile, productionBuilds } from './built.ts';

const output = join(import.meta.dirname, '../../.output');

/** Every way in which code can reach out. `modulepreload` fetches the extension's own files. */
const ways: Record<string, RegExp> = {
  fetch: /(?<![\w$.])(?:(?:globalThis|window|self)\s*\.\s*)?fetch\s*\(/g,
  XMLHttpRequest: /\bnew\s+XMLHttpRequest\b|\bXMLHttpRequest\s*\(/g,
  WebSocket: /\bnew\s+WebSocket(Stream)?\b/g,
  EventSource: /\bnew\s+EventSource\b/g,
  WebTransport: /\bnew\s+WebTransport\b/g,
  RTCPeerConnection: /\bRTCPeerConnection\s*\(/g,
  sendBeacon: /\.sendBeacon\b/g,
  importScripts: /\bimportScripts\s*\(/g,
  'import of an address': /\bimport\s*\(\s*["'`]https?:/g,
  'a worker from elsewhere': /\bnew\s+(Shared)?Worker\s*\(\s*["'`]https?:/g,
  'code from text': /\bnew\s+Function\s*\(|(?<![\w$.])eval\s*\(/g,
};

/** The CSV reader can read from an address when it is told to, which nothing does, and which its page's policy forbids. */
const known = /papaparse[\w.-]*\.js: .*new XMLHttpRequest/;

describe.each(productionBuilds)('The code of %s', (build) => {
  const files = globSync('**/*.{js,html,css,json}', { cwd: join(output, build) });

  test.each(Object.entries(ways))('reaches out by no %s', (_, way) => {
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      [...builtFile(build, file).matchAll(way)].map(
        ({ index, 0: hit }) =>
          `${file}: ${builtFile(build, file).slice(Math.max(0, index - 60), index + hit.length + 60)}`,
      ),
    );
    expect(found.filter((hit) => !known.test(hit))).toEqual([]);
  });

  test('loads nothing from an address in its pages and styles', () => {
    for (const file of files.filter((name) => /\.(html|css)$/.test(name)))
      expect(
        builtFile(build, file).match(/(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/),
        file,
      ).toBeNull();
  });
});
