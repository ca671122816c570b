import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Preset } from '../../utils/catalog/preset-schema';
import { searchPresets } from '../../utils/catalog/preset-search';
import { presets } from '../../utils/catalog/presets';
import type { StartProfile } from '../../utils/catalog/start-profile';
import { Button } from '../ui/Button';
import type { Draft } from './draft';
import { PresetCard } from './PresetCard';

const SHOWN = 12;

interface PresetFinderProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  start: (profile: StartProfile) => void;
  /** Integrations that the institution knows and the catalogue does not. */
  own: Preset[];
}

/** "What is it?": a search over the documented integrations, and one of them in full. */
export function PresetFinder({ draft, change, start, own }: PresetFinderProps) {
  const all = useMemo(() => [...own, ...presets], [own]);
  const found = useMemo(() => searchPresets(draft.query, all), [draft.query, all]);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef('');
  const open = all.find(({ id }) => id === draft.preset);
  useLayoutEffect(() => {
    if (open) heading.current?.focus();
    else if (left.current)
      list.current?.querySelector<HTMLElement>(`[data-preset="${left.current}"]`)?.focus();
    left.current = open?.id ?? '';
  }, [open]);

  if (open)
    return (
      <article class="card stack preset">
        <div>
          <Button
            look="quiet small"
            drawing={ArrowLeft}
            onClick={() => change({ preset: '', answer: undefined })}
          >
            Back to the list
          </Button>
        </div>
        <h3 ref={heading} tabIndex={-1}>
          {open.name}
        </h3>
        <PresetCard
          preset={open}
          answer={draft.answer}
          choose={(answer) => change({ answer })}
          start={start}
        />
      </article>
    );
  const shown = draft.all ? found : found.slice(0, SHOWN);
  return (
    <>
      <div class="field">
        <label for="preset-search">What is it?</label>
        <input
          class="input"
          id="preset-search"
          type="search"
          value={draft.query}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="preset-search-hint"
          onInput={(event) => change({ query: event.currentTarget.value, all: false })}
        />
        <span class="hint" id="preset-search-hint">
          Its name, its maker or what it does: ILLiad, fines, spine label, login.
        </span>
      </div>
      <p class="small muted" role="status">
        {found.length === 0
          ? 'Not in the catalogue. Show its documentation or code, or answer a few questions.'
          : `${found.length} ${found.length === 1 ? 'integration' : 'integrations'}`}
      </p>
      <ul class="plain results" aria-label="Integrations found" ref={list}>
        {shown.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              class="result"
              data-preset={preset.id}
              onClick={() => change({ preset: preset.id, answer: undefined })}
            >
              <strong>{preset.name}</strong>
              <span class="small muted">
                {preset.developer} · {preset.category}
              </span>
              {preset.instead && <span class="chip tone-good">No key needed</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button look="quiet small" onClick={() => change({ all: true })}>
            Show all {found.length}
          </Button>
        </div>
      )}
    </>
  );
}
