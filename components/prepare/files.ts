/** What was read of some files. */
export interface ReadFiles {
  names: string[];
  text: string;
  /** Each with the reason: "logo.png (not text)". */
  skipped: string[];
}

/** Enough for an application's source; more would freeze the page. */
const LARGEST_FILE = 10_000_000;
const LARGEST_ALL = 30_000_000;

/** What other people wrote and the application carries along: its calls are not the application's. */
const CARRIED = /(^|\/)(node_modules|vendor|bower_components|\.git|__pycache__|\.venv|dist)\//;

/** Reads files as text, one below the other. What is not text is passed over, and said. */
export async function readFiles(files: File[]): Promise<ReadFiles> {
  const read: ReadFiles = { names: [], text: '', skipped: [] };
  let size = 0;
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    if (CARRIED.test(name)) continue;
    if (file.size > LARGEST_FILE || size + file.size > LARGEST_ALL) {
      read.skipped.push(`${name} (too large)`);
      continue;
    }
    try {
      const text = await file.text();
      if (text.slice(0, 8000).includes('\0')) {
        read.skipped.push(`${name} (not text)`);
        continue;
      }
      size += file.size;
      read.names.push(name);
      read.text += `${text}\n`;
    } catch {
      read.skipped.push(`${name} (could not be read)`);
    }
  }
  return read;
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

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (CARRIED.test(`${entry.fullPath}/`)) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
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

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
