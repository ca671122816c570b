import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { neededScopes } from '../../../utils/catalog/needed-scopes';
import { SourceText } from '../../../utils/catalog/source-files';
import { readSourceZip } from '../../../utils/profiles/read-source-zip';

const BASE = 'https://api-eu.hosted.exlibrisgroup.com/almaws/v1';

function unzipped(files: Record<string, Uint8Array>): SourceText {
  const into = new SourceText();
  readSourceZip('app.zip', zipSync(files), into);
  return into;
}

describe('the source code in a zip', () => {
  it('gives the scope of a base in one file and a path in another, and leaves libraries out', () => {
    const { text, names } = unzipped({
      'app/config.py': strToU8(`ALMA = "${BASE}"`),
      'app/loans.py': strToU8(
        'def renew(u, l):\n    return requests.post(config.ALMA + "/users/" + u + "/loans/" + l)',
      ),
      'app/node_modules/x/index.js': strToU8(`put("${BASE}/bibs/1")`),
    });
    expect(names).toEqual(['app/config.py', 'app/loans.py']);
    expect(neededScopes(text).scopes.map((s) => `${s.area} ${s.permission}`)).toEqual(['Users read/write']);
  });

  it('is read in UTF-8, UTF-16 and Latin-1', () => {
    const utf16 = [...'für'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    const { text } = unzipped({
      'a.txt': strToU8('für'),
      'b.txt': new Uint8Array([0xff, 0xfe, ...utf16]),
      'c.txt': new Uint8Array([0x66, 0xfc, 0x72]),
    });
    expect(text.match(/für/g)).toHaveLength(3);
  });

  it('may be in a zip inside the zip, and no deeper', () => {
    const inner = zipSync({ 'x.txt': strToU8('inner') });
    const middle = zipSync({ 'inner.zip': inner, 'y.txt': strToU8('middle') });
    const { text, skipped } = unzipped({ 'middle.zip': middle });
    expect(text.trim()).toBe('middle');
    expect(skipped).toEqual(['inner.zip (a zip too deep inside others)']);
  });

  it('is not unpacked where it would come to far too much', () => {
    const { text, skipped } = unzipped({ 'zeros.txt': new Uint8Array(30_000_000) });
    expect(text).toBe('');
    expect(skipped).toEqual(['zeros.txt (too large)']);
  });

  it('may be any bytes: nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const into = new SourceText();
        readSourceZip('x.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]), into);
        expect(into.names.length).toBeLessThanOrEqual(into.text.length);
      }),
    );
  });
});
