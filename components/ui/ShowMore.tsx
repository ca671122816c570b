import type { RefObject } from 'preact';
import { Button } from './Button';

/** The end of a list that is not drawn to its end yet. */
export function ShowMore({
  left,
  more,
  end,
}: {
  left: number;
  more: () => void;
  end: RefObject<HTMLDivElement | null>;
}) {
  return (
    <div ref={end} class="show-more">
      {left > 0 && (
        <Button look="quiet" onClick={more}>
          Show more ({left} left)
        </Button>
      )}
    </div>
  );
}
