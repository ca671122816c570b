import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlap, placePanel, type Room, type Wish } from '../../../components/panel/place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const wish: Wish = { minimized: false, side: null, opened: false };
const modal = (width: number, height: number, form: Box, controls: Box[] = [form]): Room => ({
  width,
  height,
  form,
  controls,
  others: [],
});

describe('placePanel', () => {
  test('puts a column beside a form that leaves room at its side', () => {
    const place = placePanel(modal(1366, 900, box(233, 30, 900, 520)), wish);
    expect(place).toMatchObject({ shape: 'column', side: 'right' });
    expect(place.box.left).toBeGreaterThan(1133);
  });

  test('puts it on the side that the person chose', () => {
    const place = placePanel(modal(1366, 900, box(233, 30, 900, 520)), { ...wish, side: 'left' });
    expect(place.box.right).toBeLessThan(233);
  });

  test('takes the other side where the chosen one has no room', () => {
    const place = placePanel(modal(1366, 900, box(0, 30, 900, 520)), { ...wish, side: 'left' });
    expect(place).toMatchObject({ shape: 'column', side: 'right' });
  });

  test('lays a sheet below the last control where no side has room', () => {
    const place = placePanel(modal(1024, 768, box(62, 30, 900, 520)), wish);
    expect(place.shape).toBe('sheet');
    expect(place.box.top).toBeGreaterThan(550);
  });

  test('shrinks to a line in a gap where the form fills the window', () => {
    const controls = Array.from({ length: 12 }, (_, at) => box(20, 20 + at * 80, 350, 34));
    const place = placePanel(modal(390, 844, box(10, 10, 370, 1000), controls), wish);
    expect(place.shape).toBe('line');
    expect(controls.filter((control) => overlap(control, place.box))).toEqual([]);
  });

  test('opens over the page while somebody works in it, and leaves the upper part free', () => {
    const room = modal(390, 844, box(10, 10, 370, 1000));
    expect(placePanel(room, { ...wish, opened: true }).box.top).toBeGreaterThan(300);
  });

  const windows = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 240, max: 1400 }),
    controls: fc.array(
      fc
        .tuple(
          fc.integer({ min: -100, max: 1500 }),
          fc.integer({ min: -300, max: 1200 }),
          fc.integer({ min: 1, max: 700 }),
          fc.integer({ min: 1, max: 60 }),
        )
        .map((numbers) => box(...numbers)),
      { maxLength: 40 },
    ),
  });
  const wishes = fc.record({
    minimized: fc.boolean(),
    side: fc.constantFrom('left' as const, 'right' as const, null),
    opened: fc.boolean(),
  });

  test('always stays within the window and large enough to use', () => {
    fc.assert(
      fc.property(windows, wishes, fc.boolean(), ({ width, height, controls }, wished, hasForm) => {
        const form =
          hasForm && controls.length
            ? {
                left: Math.min(...controls.map((one) => one.left)),
                top: Math.min(...controls.map((one) => one.top)),
                right: Math.max(...controls.map((one) => one.right)),
                bottom: Math.max(...controls.map((one) => one.bottom)),
              }
            : null;
        const { box: at } = placePanel({ width, height, form, controls, others: [] }, wished);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.right).toBeLessThanOrEqual(width);
        expect(at.bottom).toBeLessThanOrEqual(height);
        expect(at.right - at.left).toBeGreaterThan(100);
        expect(at.bottom - at.top).toBeGreaterThan(30);
      }),
    );
  });

  test('never covers a control with a column or a sheet', () => {
    fc.assert(
      fc.property(windows, wishes, ({ width, height, controls }, wished) => {
        const { shape, box: at } = placePanel({ width, height, form: null, controls, others: [] }, wished);
        const covered = controls.filter((control) => overlap(control, at));
        if (shape === 'column' || shape === 'sheet') expect(covered).toEqual([]);
      }),
    );
  });
});
