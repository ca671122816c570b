/** What other people wrote and an application only carries along: its calls are not the application's. */
const CARRIED =
  /(^|\/)(node_modules|vendor|bower_components|\.git|__pycache__|\.venv|site-packages|__MACOSX)\//;

/** Enough for the source of an application; more would hold up the page. */
const LARGEST_ALL = 20_000_000;

/** The text of many files, put together one below the other, with what was passed over and why. */
export class SourceText {
  names: string[] = [];
  /** Each with the reason: "logo.png (not text)". */
  skipped: string[] = [];
  text = '';

  /** Whether a file is worth reading. Asked before it is read, so that nothing large is opened for nothing. */
  wants(name: string, size: number): boolean {
    if (name.endsWith('/') || CARRIED.test(name)) return false;
    if (this.text.length + size <= LARGEST_ALL) return true;
    this.skipped.push(`${name} (too large)`);
    return false;
  }

  add(name: string, text: string): void {
    if (text.slice(0, 8000).includes('\0')) {
      this.skip(name, 'not text');
      return;
    }
    this.names.push(name);
    this.text += `${text}\n`;
  }

  skip(name: string, why: string): void {
    this.skipped.push(`${name} (${why})`);
  }
}
