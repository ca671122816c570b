import { useState } from 'preact/hooks';
import { addMonths } from '../../utils/profiles/reviews';
import { Button } from '../ui/Button';

interface SelectionBarProps {
  count: number;
  today: string;
  /** The months between reviews, by the guidance in force. */
  months: number;
  setReview: (day: string) => void;
  clear: () => void;
}

/** What can be done with all selected keys at once. */
export function SelectionBar({ count, today, months, setReview, clear }: SelectionBarProps) {
  const [day, setDay] = useState(() => addMonths(today, months));
  if (count === 0) return null;
  return (
    <form
      class="card row selection no-print"
      aria-label="Selected keys"
      onSubmit={(event) => {
        event.preventDefault();
        if (day) setReview(day);
      }}
    >
      <strong role="status">{count === 1 ? '1 key selected' : `${count} keys selected`}</strong>
      <div class="row">
        <label for="next-review">Next review</label>
        <input
          class="input"
          id="next-review"
          type="date"
          required
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      {[3, 6, 12].map((number) => (
        <Button key={number} look="quiet small" onClick={() => setDay(addMonths(today, number))}>
          In {number} months
        </Button>
      ))}
      <Button look="primary small" type="submit">
        Set review date
      </Button>
      <Button look="quiet small" onClick={clear}>
        Clear selection
      </Button>
    </form>
  );
}
