import { ArrowLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import Glossary from '../prepare/Glossary';
import ReplyDecoder from '../prepare/ReplyDecoder';
import { Button } from '../ui/Button';
import type { Go } from './view';

/** What each area covers, and what a new key's reply means. */
export function HelpView({ go }: { go: Go }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="row">
        <Button look="quiet small" drawing={ArrowLeft} onClick={() => go({ name: 'home' })}>
          Back
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} class="title">
        Help
      </h2>
      <h3>The new key does not work</h3>
      <ReplyDecoder />
      <h3>What the areas cover</h3>
      <Glossary />
    </>
  );
}
