/** The day in the person's own time zone, as `2026-11-25`: the way in which Sweden writes it. */
export const dayOf = (date: Date): string => date.toLocaleDateString('sv');
