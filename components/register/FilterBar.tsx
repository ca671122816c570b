import { Sheet } from 'lucide';
import { useId } from 'preact/hooks';
import { keyStatuses } from '../../utils/profiles/schema';
import { Button } from '../ui/Button';
import { type Filters, noFilters } from './rows';

interface FilterBarProps {
  filters: Filters;
  change: (change: Partial<Filters>) => void;
  choices: { environments: string[]; areas: string[] };
  /** Saves what is shown for a spreadsheet. */
  saveTable: () => void;
  /** "12 of 2,000 profiles". */
  count: string;
}

/** Search and filters of the register. */
export function FilterBar({ filters, change, choices, saveTable, count }: FilterBarProps) {
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <div class="filters no-print" role="search">
      <input
        class="input"
        type="search"
        aria-label="Search profiles"
        placeholder="Search every field and note"
        autocomplete="off"
        spellcheck={false}
        value={filters.query}
        onInput={(event) => change({ query: event.currentTarget.value })}
      />
      <Choice
        label="Status"
        value={filters.status}
        options={keyStatuses.map((one) => [one, one])}
        set={(value) => change({ status: value as Filters['status'] })}
      />
      <Choice
        label="Environment"
        value={filters.environment}
        options={choices.environments.map((one) => [one, one])}
        set={(environment) => change({ environment })}
      />
      <Choice
        label="Review"
        value={filters.review}
        options={[
          ['due-or-overdue', 'due or overdue'],
          ['overdue', 'overdue'],
          ['due', 'due in 30 days'],
          ['none', 'no date'],
        ]}
        set={(value) => change({ review: value as Filters['review'] })}
      />
      <Choice
        label="Area"
        value={filters.area}
        options={choices.areas.map((one) => [one, one])}
        set={(area) => change({ area })}
      />
      {isFiltered && (
        <Button look="quiet small" onClick={() => change(noFilters)}>
          Show all
        </Button>
      )}
      <Button look="quiet small" drawing={Sheet} onClick={saveTable}>
        Save as CSV
      </Button>
      <span class="muted small" role="status">
        {count}
      </span>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: (readonly [value: string, text: string])[];
  set: (value: string) => void;
}

function Choice({ label, value, options, set }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select class="input" id={id} value={value} onInput={(event) => set(event.currentTarget.value)}>
        <option value="">any</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
