import { Undo2, X } from 'lucide';
import { Button } from './Button';

export interface Done {
  /** What was just done: "ILLiad was deleted." */
  text: string;
  undo?: (() => void) | undefined;
}

/**
 * Says what was just done and offers to take it back, instead of asking "Are you sure" before. It stays until the next
 * thing is done or it is closed: nobody races a timer. Render it always, so that a screen reader hears it change.
 */
export function UndoBar({ done, close }: { done: Done | null; close: () => void }) {
  return (
    <div class="undo-bar" role="status">
      {done && (
        <div>
          <p>{done.text}</p>
          {done.undo && (
            <Button look="quiet" drawing={Undo2} onClick={done.undo}>
              Undo
            </Button>
          )}
          <Button look="quiet bare" drawing={X} name="Close message" onClick={close} />
        </div>
      )}
    </div>
  );
}
