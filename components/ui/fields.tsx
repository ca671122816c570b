import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface FieldProps {
  /** Unique on the page: ties the label, the hint and the problem to the control. */
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with the value, and what to do. */
  problem?: string | undefined;
  required?: boolean;
  /** Takes a whole line where fields stand side by side. */
  wide?: boolean;
}

function Field({
  id,
  label,
  hint,
  problem,
  required,
  wide,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <div>
        <label for={id}>{label}</label>
        {required && (
          <span class="hint" aria-hidden="true">
            {' '}
            required
          </span>
        )}
      </div>
      {children}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          <Icon of={CircleAlert} />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}

const described = ({ id, hint, problem }: FieldProps) =>
  [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'date' | 'search';
  placeholder?: string;
  /** Suggestions that may be taken or not. */
  suggestions?: string[];
}

/** One line of text with its label, hint and problem. */
export function TextField(props: TextFieldProps) {
  const { id, value, onValue, problem, required, type = 'text', placeholder, suggestions } = props;
  return (
    <Field {...props}>
      <input
        class="input"
        id={id}
        type={type}
        value={value}
        placeholder={placeholder}
        list={suggestions && `${id}-suggestions`}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={described(props)}
        aria-invalid={problem ? true : undefined}
        aria-required={required}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const { id, value, onValue, problem, rows = 3 } = props;
  return (
    <Field {...props}>
      <textarea
        class="input"
        id={id}
        rows={rows}
        value={value}
        aria-describedby={described(props)}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  );
}

/** One of a few fixed choices. */
export function SelectField(props: FieldProps & { options: { value: string; text: string }[] }) {
  const { id, value, onValue, problem, options } = props;
  return (
    <Field {...props}>
      <select
        class="input"
        id={id}
        value={value}
        aria-describedby={described(props)}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
