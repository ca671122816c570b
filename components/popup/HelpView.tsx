import './views.css';
import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HelpPart } from '../../utils/guidance/explanations';
import Glossary from '../prepare/Glossary';
import ReplyDecoder from '../prepare/ReplyDecoder';
import { Button } from '../ui/Button';
import type { Go } from './view';

interface HelpViewProps {
  go: Go;
  /** The part that was asked for. */
  about?: HelpPart | undefined;
  practiceUrl?: string | undefined;
}

/** Where to practice, what a new key's reply means, and what each area covers. */
export function HelpView({ go, about, practiceUrl }: HelpViewProps) {
  const asked = useRef<HTMLHeadingElement>(null);
  const at = (part?: HelpPart) => (about === part ? asked : undefined);
  useLayoutEffect(() => asked.current?.focus(), []);
  return (
    <>
      <div class="row">
        <Button look="quiet small" drawing={ArrowLeft} onClick={() => go({ name: 'home' })}>
          Back
        </Button>
      </div>
      <h2 ref={at()} tabIndex={-1} class="title">
        Help
      </h2>
      {practiceUrl && (
        <p>
          New here, or training others?{' '}
          <a href={practiceUrl} target="_blank" rel="noopener">
            Try it here
          </a>
          , on a practice form that needs no account.
        </p>
      )}
      <h3 ref={at('replies')} tabIndex={-1}>
        The new key does not work
      </h3>
      <ReplyDecoder />
      <h3 ref={at('areas')} tabIndex={-1}>
        What the areas cover
      </h3>
      <Glossary />
    </>
  );
}
