import type { Profile } from '../../utils/profiles/schema';
import type { Done } from '../ui/UndoBar';
export function ExportDialog(_: {
  all: Profile[];
  shown: Profile[];
  today: string;
  say: (done: Done) => void;
  fail: (sentence: string) => void;
  close: () => void;
}) {
  return null;
}
