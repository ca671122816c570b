import { h } from 'preact';

/** A drawing of lucide's, as the plain data that it ships: tags with their attributes. */
export type IconDrawing = [tag: string, attributes: Record<string, string | number | undefined>][];

/**
 * Draws one icon inline. It is decoration beside words, so a screen reader skips it; a control that shows an icon alone
 * carries its own name.
 */
export function Icon({ of }: { of: IconDrawing }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
