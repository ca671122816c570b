/** What the browser sends when a mouse, a pen or a finger presses. */
export const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
];

/** What it sends when a key is pressed. */
export const KEY_EVENTS = ['keydown', 'keypress', 'keyup'];
