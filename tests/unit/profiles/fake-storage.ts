import type { StorageArea } from '../../../utils/profiles/storage';

/** Thrown where a test stops the background in the middle of its work. Nothing after it runs. */
class Stopped extends Error {}

/**
 * A storage as browsers have it: plain data only, a limit, one call all or none, answers that come later and in order.
 * Its faults can be set: full, failing, hanging, and stopping before or after the nth writing call.
 */
export class FakeStorage implements StorageArea {
  entries = new Map<string, string>();
  quota = 10 * 1024 * 1024;
  fails: 'never' | 'reads' | 'writes' | 'all' = 'never';
  hangs = false;
  /** Counts every writing call. */
  writes = 0;
  /** Stops at this writing call: before it has taken effect, or after, when nobody is there to hear of it. */
  stopAt: { write: number; when: 'before' | 'after' } | null = null;
  private readonly listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  readonly onChanged = {
    addListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) =>
      void this.listeners.add(listener),
  };

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    await this.turn('reads');
    const wanted = keys ?? [...this.entries.keys()];
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const text = this.entries.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );
  }

  set(items: Record<string, unknown>): Promise<void> {
    return this.write(() => {
      const next = new Map(this.entries);
      for (const [key, value] of Object.entries(items)) {
        const text = JSON.stringify(value);
        if (text !== undefined) next.set(key, text);
      }
      let size = 0;
      for (const [key, text] of next) size += key.length + text.length;
      if (size > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
      this.entries = next;
      this.tell(Object.keys(items));
    });
  }

  remove(keys: string[]): Promise<void> {
    return this.write(() => {
      for (const key of keys) this.entries.delete(key);
      this.tell(keys);
    });
  }

  /** Everything that it holds, as one text. */
  text(): string {
    return JSON.stringify([...this.entries]);
  }

  /** What a browser holds after the background was stopped and starts again. */
  restarted(): FakeStorage {
    const next = new FakeStorage();
    next.entries = new Map(this.entries);
    next.quota = this.quota;
    return next;
  }

  private tell(keys: string[]): void {
    const changes = Object.fromEntries(
      keys.map((key) => {
        const text = this.entries.get(key);
        return [key, text === undefined ? {} : { newValue: JSON.parse(text) as unknown }];
      }),
    );
    // Browsers tell of a change before or after the writing call is answered.
    if (this.writes % 2) for (const listener of this.listeners) listener(changes);
    else setTimeout(() => this.listeners.forEach((listener) => void listener(changes)));
  }

  private async write(act: () => void): Promise<void> {
    await this.turn('writes');
    this.writes += 1;
    const stop = this.stopAt?.write === this.writes ? this.stopAt.when : null;
    if (stop !== 'before') act();
    if (stop) {
      // From here on nobody answers: the background is gone.
      this.hangs = true;
      throw new Stopped('stopped');
    }
  }

  private async turn(kind: 'reads' | 'writes'): Promise<void> {
    await Promise.resolve();
    if (this.hangs) await new Promise(() => {});
    if (this.fails === 'all' || this.fails === kind) throw new Error('An unexpected error occurred');
  }
}
