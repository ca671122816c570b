import { useState } from 'preact/hooks';
import { glossary } from '../../utils/catalog/glossary';
import { words } from '../../utils/catalog/preset-search';
import { findArea } from '../../utils/scopes/areas';
import { TextField } from '../ui/fields';
import './prepare.css';

/** Some wordings of an area list all that is in it: good to find it by, and no name. */
const isName = (wording: string) => wording.split(' ').length < 4;

const entries = Object.entries(glossary).map(([area, entry]) => ({
  area,
  entry,
  called: (findArea(area)?.also ?? []).filter(isName),
  found: ` ${words([area, ...(findArea(area)?.also ?? []), entry.covers].join(' ')).join(' ')}`,
}));

/** Every area in the words of library work. `only` shows one of them, for "Why?" beside a scope. */
export default function Glossary({ only }: { only?: string }) {
  const [query, setQuery] = useState('');
  const one = only === undefined ? null : (findArea(only)?.name ?? only);
  const typed = words(query);
  const shown = entries.filter(({ area, found }) =>
    one === null ? typed.every((word) => found.includes(` ${word}`)) : area === one,
  );
  return (
    <section class="stack prepare" aria-label="What the areas cover">
      {one === null && (
        <TextField
          id="glossary-search"
          type="search"
          label="Find an area"
          hint="A name or a word of the work: items, fines, licences."
          value={query}
          onValue={setQuery}
        />
      )}
      {shown.length === 0 && (
        <p role="status">{one === null ? 'No area is about this.' : `${one} is not in the glossary.`}</p>
      )}
      <ul class="plain stack" aria-label="Areas">
        {shown.map(({ area, entry, called }) => (
          <li key={area} class="card">
            <h3>{area}</h3>
            {called.length > 0 && <p class="small muted">Also called {called.join(', ')}</p>}
            <p>{entry.covers}</p>
            <dl class="facts">
              <dt>Not in it</dt>
              <dd>{entry.not}</dd>
              <dt>Read-only</dt>
              <dd>{entry.could['read-only']}</dd>
              <dt>Read/write</dt>
              <dd>{entry.could['read/write']}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
