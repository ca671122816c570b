import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';

/** For a form that has changed: what it is made of, to be sent to whoever can make Narrowkey read it again. */
export function PageReport({
  structure,
  copy,
}: {
  structure: string;
  copy: (text: string) => Promise<void>;
}) {
  const [said, setSaid] = useState('');
  if (!structure) return null;
  const press = () =>
    copy(structure).then(
      () => setSaid('Copied. It holds nothing that was typed or chosen.'),
      () => setSaid('Select the text below and copy it.'),
    );
  return (
    <>
      <Button onClick={press}>Copy a description of this page</Button>
      {said && (
        <>
          <p role="status">{said}</p>
          <textarea aria-label="Description of this page" readonly rows={6} value={structure} />
        </>
      )}
    </>
  );
}
