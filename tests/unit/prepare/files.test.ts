import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { droppedFiles, readFiles } from '../../../components/prepare/files';

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('Reading files', () => {
  it('leaves out what an application carries along from others', async () => {
    const own = new File(['GET /almaws/v1/bibs/1'], 'main.js');
    const carried = new File(['PUT /almaws/v1/users/1'], 'index.js');
    Object.defineProperty(carried, 'webkitRelativePath', { value: 'app/node_modules/alma/index.js' });
    expect(await readFiles([own, carried])).toMatchObject({ names: ['main.js'], skipped: [] });
  });

  it('reads the text files of a zip, whatever it is called', async () => {
    const bytes = zip({
      'app/main.py': 'GET /almaws/v1/courses',
      'app/vendor/lib.py': 'PUT /almaws/v1/users/1',
      'app/logo.png': '\0PNG',
    });
    for (const name of ['app.zip', 'download']) {
      const read = await readFiles([new File([bytes], name)]);
      expect(read.names).toEqual(['app/main.py']);
      expect(read.text).toContain('/almaws/v1/courses');
      expect(read.skipped).toEqual(['app/logo.png (not text)']);
    }
  });

  it('says so where a zip is broken, and reads the rest', async () => {
    const broken = new File([zip({ 'a.txt': 'a'.repeat(500) }).slice(0, 60)], 'app.zip');
    const fine = new File(['GET /almaws/v1/bibs/1'], 'a.txt');
    expect(await readFiles([broken, fine])).toMatchObject({
      names: ['a.txt'],
      skipped: ['app.zip (not a zip that can be read)'],
    });
  });

  it('passes over what is too large, before opening it', async () => {
    const large = new File([], 'dump.sql');
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    Object.defineProperty(large, 'text', { value: () => Promise.reject(new Error('opened')) });
    expect((await readFiles([large])).skipped).toEqual(['dump.sql (too large)']);
  });

  it('does not let a zip grow beyond what is read at all', async () => {
    const bytes = zip({ 'bomb.txt': '0'.repeat(21_000_000), 'small.txt': 'GET /almaws/v1/items' });
    expect(bytes.length).toBeLessThan(100_000);
    const read = await readFiles([new File([bytes], 'app.zip')]);
    expect(read).toMatchObject({ names: ['small.txt'], skipped: ['bomb.txt (too large)'] });
  });
});

describe('Dropping files', () => {
  const file = (name: string) => ({
    isFile: true,
    isDirectory: false,
    name,
    fullPath: `/app/${name}`,
    file: (give: (file: File) => void) => give(new File([name], name)),
  });
  const folder = (name: string, ...batches: object[][]) => ({
    isFile: false,
    isDirectory: true,
    name,
    fullPath: `/${name}`,
    createReader: () => {
      const left = [...batches];
      return { readEntries: (give: (entries: object[]) => void) => give(left.shift() ?? []) };
    },
  });
  const drop = (entries: (object | null)[], files: File[] = []) =>
    ({
      items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
      files,
    }) as unknown as DataTransfer;

  it('opens folders to their end, and keeps the paths', async () => {
    const carried = folder('node_modules', [file('carried.js')]);
    const found = await droppedFiles(drop([folder('app', [file('a.py')], [file('b.py'), carried])]));
    expect(found.map(({ webkitRelativePath }) => webkitRelativePath)).toEqual(['app/a.py', 'app/b.py']);
  });

  it('takes the files as they are where the browser shows no folders', async () => {
    const plain = new File(['x'], 'x.txt');
    expect(await droppedFiles(drop([null], [plain]))).toEqual([plain]);
  });
});
