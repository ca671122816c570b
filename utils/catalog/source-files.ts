import { decodeText } from './decode-text';

/** What other people wrote and an application only carries along: its calls are not the application's. */
const CARRIED =
  /(^|\/)(node_modules|vendor|bower_components|\.git|\.svn|__pycache__|\.venv|site-packages|__MACOSX)\//;

/** Lists of packages, and code that a tool has made out of other code: long, and they say nothing of their own. */
const GENERATED =
  /(^|\/)(package-lock\.json|yarn\.lock|composer\.lock|Gemfile\.lock|poetry\.lock|go\.sum|Cargo\.lock)$|\.min\.(js|css)$|\.map$/;

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
    if (name.endsWith('/') || CARRIED.test(name) || GENERATED.test(name)) return false;
    if (this.text.length + size <= LARGEST_ALL) return true;
    this.skipped.push(`${name} (too large)`);
    return false;
  }

  add(name: string, bytes: Uint8Array): void {
    const text = decodeText(bytes);
    if (text === null) {
      this.skip(name, 'not text');
      return;
    }
    this.names.push(name);
    // The form feed says that a file ends: a variable of one file is none of the next one's.
    this.text += `${text}\n\f\n`;
  }

  skip(name: string, why: string): void {
    this.skipped.push(`${name} (${why})`);
  }
}
