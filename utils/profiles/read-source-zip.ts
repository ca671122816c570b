import { unzipSync } from 'fflate';
import type { SourceText } from '../catalog/source-files';

/** A zip in a zip, as an export of several projects is; deeper ones are left closed. */
const DEEPEST = 2;

/** Adds the text files of a zip. A file that says it is small and is not gives no more than it said. */
export function readSourceZip(name: string, bytes: Uint8Array, into: SourceText, depth = 1): void {
  let claimed = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        const wanted = into.wants(file.name, claimed + file.originalSize);
        if (wanted) claimed += file.originalSize;
        return wanted;
      },
    });
    for (const [inside, content] of Object.entries(files))
      if (!isZip(content)) into.add(inside, content);
      else if (depth < DEEPEST) readSourceZip(inside, content, into, depth + 1);
      else into.skip(inside, 'a zip too deep inside others');
  } catch {
    into.skip(name, 'not a zip that can be read');
  }
}

const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;
