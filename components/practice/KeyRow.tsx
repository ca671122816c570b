import { Eye } from 'lucide';
import { permissionLabel } from '../../utils/scopes/permissions';
import { Button } from '../ui/Button';
import type { PracticeKey } from './keys';

/** The list shows so many permissions of a key, as the Developer Network's does. */
const SHOWN = 3;

interface KeyRowProps {
  practiceKey: PracticeKey;
  edit: () => void;
  remove: () => void;
  setEnabled: (enabled: boolean) => void;
  say: (text: string) => void;
}

/** One key of the list, in the order of the Developer Network's: toggle, name, masked key, permissions, buttons. */
export function KeyRow({ practiceKey: { name, enabled, rows }, edit, remove, setEnabled, say }: KeyRowProps) {
  const complete = rows.flatMap(({ id, area, environment, permission }) =>
    area && environment && permission
      ? [{ id, text: `${area} - ${environment} ${permissionLabel(permission)}` }]
      : [],
  );
  return (
    <div class="key-row">
      <input
        class="toggle"
        type="checkbox"
        aria-label={`Enable ${name}`}
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
      />
      <strong>{name}</strong>
      <span class="key-value">
        <input
          class="input"
          type="password"
          readonly
          aria-label="API key"
          value="practice-key"
          autocomplete="off"
        />
        <Button
          look="bare"
          drawing={Eye}
          name="Show"
          onClick={() => say('There is nothing to see: a practice key has no value.')}
        />
        <Button
          onClick={() =>
            say('On the Developer Network the key would be on your clipboard now. Here nothing was copied.')
          }
        >
          Copy
        </Button>
      </span>
      <ul>
        {complete.slice(0, SHOWN).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {complete.length > SHOWN && <li>and {complete.length - SHOWN} more</li>}
      </ul>
      <span class="row">
        <Button onClick={edit}>Edit</Button>
        <Button onClick={remove}>Delete</Button>
      </span>
    </div>
  );
}
