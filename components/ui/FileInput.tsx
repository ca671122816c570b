import type { RefObject } from 'preact';

interface FileInputProps {
  /** Pressed by a button that people see: the browser's own control cannot be worded. */
  input: RefObject<HTMLInputElement | null>;
  label: string;
  accept: string;
  take: (file: File) => void;
}

/** Lets a person choose one file. */
export function FileInput({ input, label, accept, take }: FileInputProps) {
  return (
    <input
      ref={input}
      hidden
      type="file"
      accept={accept}
      aria-label={label}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) take(file);
        // The same file may be chosen again after it was changed.
        event.currentTarget.value = '';
      }}
    />
  );
}
