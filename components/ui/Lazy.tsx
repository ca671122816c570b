import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './Notice';

/** A part that is loaded only when somebody opens it, so that the first screen stays small. */
export function Lazy<Props extends object>({
  load,
  props,
}: {
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}) {
  const [part, setPart] = useState<{ Part: ComponentType<Props> } | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (Part) => wanted && setPart({ Part }),
      () => wanted && setPart('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (!part) return null;
  if (part === 'failed') {
    return (
      <Notice tone="broken" role="alert">
        <p>This part did not load: Narrowkey was probably updated just now. Close it and open it again.</p>
      </Notice>
    );
  }
  return <part.Part {...props} />;
}
