import { SourceText } from '../../utils/catalog/source-files';

/** Reads files as text, those inside zips too. What cannot be read is passed over, and said. */
export async function readFiles(files: File[]): Promise<SourceText> {
  const read = new SourceText();
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    if (!read.wants(name, file.size)) continue;
    try {
      if (await isZip(file)) {
        const { readSourceZip } = await import('../../utils/profiles/read-source-zip');
        readSourceZip(name, new Uint8Array(await file.arrayBuffer()), read);
      } else read.add(name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      read.skip(name, 'could not be read');
    }
  }
  return read;
}

/** A zip begins with "PK" and the numbers 3 and 4, whatever its name. */
async function isZip(file: File): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/** The files of a drop, those in folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Entries have to be taken before the first wait: the browser empties the list afterwards.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files];
  if (entries.every((entry) => entry === null)) return plain;
  const lists = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return lists.flat();
}

/** Folders that no application's own source is in; opening them would take long. */
const PASSED_OVER = new Set(['node_modules', '.git']);

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry) || PASSED_OVER.has(entry.name)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives at most a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOf(one)));
  }
}

/** A dropped file with the path that it had in its folder. */
async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.replace(/^\//, '') });
  return file;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
