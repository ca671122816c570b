import { unzipSync } from 'fflate';
import type { SourceText } from '../catalog/source-files';

const decoder = new TextDecoder();

/** Adds the text files of a zip. A file that says it is small and is not gives no more than it said. */
export function readSourceZip(name: string, bytes: Uint8Array, into: SourceText): void {
  let claimed = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        const wanted = into.wants(file.name, claimed + file.originalSize);
        if (wanted) claimed += file.originalSize;
        return wanted;
      },
    });
    for (const [inside, content] of Object.entries(files)) into.add(inside, decoder.decode(content));
  } catch {
    into.skip(name, 'not a zip that can be read');
  }
}
