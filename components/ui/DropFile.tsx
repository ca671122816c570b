import { Upload } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { FileInput } from './FileInput';

interface DropFileProps {
  /** On the button: "Choose a file". */
  label: string;
  accept: string;
  take: (file: File) => void;
  children: ComponentChildren;
}

/** A place to drop a file on, or to choose one. */
export function DropFile({ label, accept, take, children }: DropFileProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      }}
    >
      <div>{children}</div>
      <Button drawing={Upload} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <FileInput input={input} label={label} accept={accept} take={take} />
    </div>
  );
}
