import { KeyRound, Plus, RotateCcw } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { type Done, UndoBar } from '../ui/UndoBar';
import { KeyForm } from './KeyForm';
import { KeyRow } from './KeyRow';
import { firstKeys, newKey, type PracticeKey } from './keys';

interface PracticeProps {
  popupUrl: string;
  startOver: () => void;
}

/** A page like the Developer Network's list of keys, to practice on. What is done here lives as long as the page. */
export function Practice({ popupUrl, startOver }: PracticeProps) {
  const [keys, setKeys] = useState(firstKeys);
  const [form, setForm] = useState<PracticeKey | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const before = useRef<HTMLElement | null>(null);

  const open = (key: PracticeKey) => {
    before.current = document.activeElement as HTMLElement | null;
    setDone(null);
    setForm(key);
  };
  const close = () => {
    setForm(null);
    requestAnimationFrame(() => before.current?.isConnected && before.current.focus());
  };
  const put = (key: PracticeKey) =>
    setKeys((now) =>
      now.some(({ id }) => id === key.id) ? now.map((one) => (one.id === key.id ? key : one)) : [...now, key],
    );
  const remove = (key: PracticeKey) => {
    setKeys((now) => now.filter(({ id }) => id !== key.id));
    setDone({
      text: `“${key.name}” was deleted.`,
      undo: () => {
        setKeys(keys);
        setDone({ text: `“${key.name}” is back.` });
      },
    });
  };

  return (
    <>
      <header class="top">
        <h1>
          <Icon of={KeyRound} />
          Narrowkey: try it here
        </h1>
        <nav aria-label="Narrowkey">
          <Button look="quiet small" drawing={RotateCcw} onClick={startOver}>
            Start over
          </Button>
          <a href={popupUrl}>Open Narrowkey</a>
        </nav>
      </header>
      <main class="stack">
        <section class="card stack" aria-labelledby="practice-heading">
          <h2 id="practice-heading">Make a key that cannot do any harm</h2>
          <p>
            This page stands in for the Developer Network's list of keys. Nothing here is real, nothing is
            kept, and no account is needed. The checklist is the real one.
          </p>
          <p>
            Press “Add API Key” below the list, follow the steps, then try the mistakes listed below the form.
          </p>
        </section>
        <section class="card stack stand-in" aria-labelledby="keys-heading">
          <h2 id="keys-heading">API keys (practice)</h2>
          {keys.map((key) => (
            <KeyRow
              key={key.id}
              practiceKey={key}
              edit={() => open(key)}
              remove={() => remove(key)}
              setEnabled={(enabled) => put({ ...key, enabled })}
              say={(text) => setDone({ text })}
            />
          ))}
          <div>
            <Button look="primary" drawing={Plus} onClick={() => open(newKey())}>
              Add API Key
            </Button>
          </div>
        </section>
        <details class="card">
          <summary>What the areas cover</summary>
          <Lazy<{ only?: string }>
            load={() => import('../prepare/Glossary').then((part) => part.default)}
            props={{}}
          />
        </details>
        <details class="card">
          <summary>The new key does not work</summary>
          <Lazy load={() => import('../prepare/ReplyDecoder').then((part) => part.default)} props={{}} />
        </details>
      </main>
      <UndoBar done={done} close={() => setDone(null)} />
      {form && (
        <KeyForm
          key={form.id}
          start={form}
          save={(key) => {
            put(key);
            close();
          }}
          close={close}
        />
      )}
    </>
  );
}
