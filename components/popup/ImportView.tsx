import './views.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ImportProfiles } from '../exchange/ImportProfiles';
import type { Done } from '../ui/UndoBar';
import type { AskRecords } from './records';
import type { Go } from './view';

interface ImportViewProps {
  ask: AskRecords;
  go: Go;
  say: (done: Done) => void;
  file: File | undefined;
}

/** The import as a view of the popup. */
export function ImportView({ ask, go, say, file }: ImportViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="title">
        Import profiles
      </h2>
      <ImportProfiles ask={ask} file={file} say={say} close={() => go({ name: 'home' })} />
    </>
  );
}
