import { inWords } from './in-words';
import type { Preset } from './preset-schema';

/**
 * A preset as it is written down: only what nothing else says. What is left out follows from the rest; where that would not
 * be the whole truth, it is written.
 */
export interface PresetRow extends Omit<Preset, 'id' | 'category' | 'source' | 'sure' | 'asks'> {
  /** Follows from the name. Once published it stays, whatever becomes of the name. */
  id?: string;
  /** Follows from the list that the row stands in. */
  category?: string;
  /**
   * The address alone, or more of it. The title of a repository on GitHub follows from its address, what the source says from
   * `asks`.
   */
  source: string | { url: string; title?: string; says?: string };
  /** Follows from `asks`: `high` where each area has its permission, `medium` where one lacks it, `none` without an area. */
  sure?: Preset['sure'];
  /** Each as `Bibs read/write`, or `Bibs` where the documentation names the area and no permission. */
  asks?: string[];
}

type Asked = NonNullable<Preset['asks']>[number];

function asked(text: string): Asked {
  const [, area = '', permission] = /^(.*?)(?: (read-only|read\/write))?$/s.exec(text) ?? [];
  return { area, permission: (permission as Asked['permission'] | undefined) ?? null };
}

function sureOf(asks: Asked[]): Preset['sure'] {
  if (asks.length === 0) return 'none';
  return asks.every(({ permission }) => permission) ? 'high' : 'medium';
}

function titleOf(url: string): string {
  const repository = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/?$/.exec(url)?.[1];
  return repository ? `${repository} on GitHub` : '';
}

const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The whole presets of one category, from rows that leave out what follows from the rest. */
export const presetsOf = (category: string, rows: PresetRow[]): Preset[] =>
  rows.map(({ source, asks, ...row }) => {
    const { url, ...own } = typeof source === 'string' ? { url: source } : source;
    const areas = asks?.map(asked);
    return {
      id: idOf(row.name),
      category,
      sure: sureOf(areas ?? []),
      ...row,
      source: {
        title: titleOf(url),
        url,
        says: asks?.length ? `Asks for ${inWords(asks)}.` : 'Names no area.',
        ...own,
      },
      ...(areas && { asks: areas }),
    };
  });
