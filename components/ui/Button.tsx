import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconDrawing } from './Icon';

type Looks = 'primary' | 'quiet' | 'small' | 'bare';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  /** How it looks: at most one `primary` on a view. Several words may be joined: `quiet small`. */
  look?: Looks | `${Looks} ${Looks}`;
  drawing?: IconDrawing;
  /** The whole name where the button shows an icon alone. */
  name?: string;
  children?: ComponentChildren;
}

/** A button that never submits a form by accident. With `name` and no children it shows its icon alone. */
export function Button({ look, drawing, name, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${look ?? ''}`}
      aria-label={name}
      title={children ? undefined : name}
      {...rest}
    >
      {drawing && <Icon of={drawing} />}
      {children}
    </button>
  );
}
