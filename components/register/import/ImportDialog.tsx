import type { RegisterState } from '../use-register';
export function ImportDialog(_: { register: RegisterState; file?: File | undefined; close: () => void }) {
  return null;
}
