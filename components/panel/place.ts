import type { Shape } from './view';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Room {
  width: number;
  height: number;
  /** The whole form, or nothing where none is open. */
  form: Box | null;
  /** What must stay free: the controls of the form, or the landmarks of a page. */
  controls: Box[];
  /** What had better stay free: labels of a form, the controls of a list. */
  others: Box[];
}

export interface Wish {
  minimized: boolean;
  side: 'left' | 'right' | null;
  /** Somebody is working in a panel that has only a line of room. */
  opened: boolean;
}

export interface Place {
  shape: Shape;
  side: 'left' | 'right';
  box: Box;
  /** The edge that it keeps to where its content leaves room. */
  anchor: 'top' | 'bottom';
}

const GAP = 8;
const NARROWEST_COLUMN = 184;
const WIDEST_COLUMN = 340;
const LOWEST_SHEET = 120;
const HIGHEST_SHEET = 400;
const WIDEST_SHEET = 760;
const LINES = [
  { width: 320, height: 38 },
  { width: 208, height: 38 },
];
const BUTTON = { width: 148, height: 36 };

/**
 * Where the panel goes so that it covers no control: a column beside the form, else a sheet below or above it, else a line
 * in the nearest gap between controls. Everything in CSS pixels of the window.
 */
export function placePanel(room: Room, wish: Wish): Place {
  const { width, height } = room;
  const side = wish.side ?? 'right';
  const seen = room.controls.filter(
    (box) => box.bottom > 0 && box.top < height && box.right > 0 && box.left < width,
  );
  const place = (shape: Shape, box: Box, anchor: Place['anchor'] = 'bottom', at = side): Place => ({
    shape,
    side: at,
    box,
    anchor,
  });
  if (wish.minimized) return place('button', gap(room, seen, BUTTON, side).box);

  for (const avoid of room.form ? [[room.form], seen] : [[...seen, ...room.others]])
    for (const at of side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const)) {
      const box = column(room, avoid, at);
      if (box) return place('column', box, room.form ? 'top' : 'bottom', at);
    }

  const wide = Math.min(width - 2 * GAP, WIDEST_SHEET);
  const left = side === 'right' ? width - GAP - wide : GAP;
  const across = { left, right: left + wide };
  const bottom = Math.max(0, ...seen.map((box) => box.bottom));
  const top = Math.min(height, ...seen.map((box) => box.top));
  const highest = Math.min(height * 0.45, HIGHEST_SHEET);
  if (height - bottom >= LOWEST_SHEET)
    return place('sheet', {
      ...across,
      top: Math.max(bottom, height - highest) + GAP,
      bottom: height - GAP,
    });
  if (top >= LOWEST_SHEET)
    return place('sheet', { ...across, top: GAP, bottom: Math.min(top, highest) - GAP }, 'top');

  if (wish.opened) return place('line', { ...across, top: height * 0.4, bottom: height - GAP });
  // The shorter one wherever that covers less, or the same nearer to the edge.
  const [long, short] = LINES.map((size) => gap(room, seen, size, side)) as [Gap, Gap];
  const better = short.met < long.met || (short.met === long.met && short.box.top > long.box.top);
  return place('line', (better ? short : long).box);
}

function column({ width, height }: Room, avoid: Box[], side: 'left' | 'right'): Box | null {
  const free =
    side === 'right'
      ? width - Math.max(0, ...avoid.map((box) => box.right))
      : Math.min(width, ...avoid.map((box) => box.left));
  const wide = Math.min(free - 2 * GAP, WIDEST_COLUMN);
  if (wide < NARROWEST_COLUMN || width < 2 * wide) return null;
  return {
    left: side === 'right' ? width - GAP - wide : GAP,
    right: side === 'right' ? width - GAP : GAP + wide,
    top: GAP,
    bottom: height - GAP,
  };
}

interface Gap {
  box: Box;
  /** How much it covers: a control counts far more than a label. */
  met: number;
}

/** The place for a small box where it meets no control and as few labels as can be, as low as possible. */
function gap(
  { width, height, others }: Room,
  controls: Box[],
  size: { width: number; height: number },
  side: 'left' | 'right',
): Gap {
  const wide = Math.min(size.width, width - 2 * GAP);
  const far = width - GAP - wide;
  let best: Gap | null = null;
  for (let top = height - size.height - GAP; top >= 0 && best?.met !== 0; top -= 4)
    for (const left of side === 'right' ? [far, GAP] : [GAP, far]) {
      const box = { left, top, right: left + wide, bottom: top + size.height };
      let met = 0;
      for (const other of controls) met += 1000 * overlap(box, other);
      for (const other of others) met += overlap(box, other);
      if (!best || met < best.met) best = { box, met };
    }
  return best ?? { box: { left: GAP, top: 0, right: GAP + wide, bottom: size.height }, met: 0 };
}

/** How many square pixels two boxes share. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}
