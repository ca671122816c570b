import { Check, X } from 'lucide';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

const DOES = [
  'Beside the key form, it shows each step and flags every choice that is wider than the application needs.',
  'It keeps a record of every key: what it is for, who owns it, when to look at it again.',
];
const NEVER = [
  'It never keeps, reads or sends a key.',
  'It never presses Save, Delete or Copy: you do.',
  'It sends nothing anywhere. Everything stays on this computer.',
];

interface WelcomeProps {
  end: () => void;
  practiceUrl?: string | undefined;
}

/** The first run: what Narrowkey does and what it never does, until the person has read it. */
export function Welcome({ end, practiceUrl }: WelcomeProps) {
  const lines = (texts: string[], drawing: typeof Check) =>
    texts.map((text) => (
      <li key={text}>
        <Icon of={drawing} />
        {text}
      </li>
    ));
  return (
    <section class="card welcome" aria-labelledby="welcome-heading">
      <h2 id="welcome-heading">Keys exactly as wide as the application needs</h2>
      <ul class="plain does">{lines(DOES, Check)}</ul>
      <ul class="plain never">{lines(NEVER, X)}</ul>
      <div class="row">
        <Button look="primary" onClick={end}>
          Start
        </Button>
        {practiceUrl && (
          <>
            <a class="button" href={practiceUrl} target="_blank" rel="noopener">
              Try it here
            </a>
            <span class="muted small">On a practice form, with no account.</span>
          </>
        )}
      </div>
    </section>
  );
}
