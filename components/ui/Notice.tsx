import { CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

const DRAWINGS = { broken: TriangleAlert, missing: TriangleAlert, suggestion: Info, good: CircleCheck };

interface NoticeProps {
  tone: keyof typeof DRAWINGS;
  /** `alert` where it answers what the person just did and they must not miss it. */
  role?: 'alert' | 'status';
  children: ComponentChildren;
}

/** A sentence that a person should see, in a box of its tone, with what to do about it. */
export function Notice({ tone, role, children }: NoticeProps) {
  return (
    <div class={`notice tone-${tone}`} role={role}>
      <Icon of={DRAWINGS[tone]} />
      <div>{children}</div>
    </div>
  );
}
