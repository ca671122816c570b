import { plain } from './plain.ts';

export const ENVIRONMENTS = ['Production', 'Sandbox', 'Guest Sandbox'] as const;

const SYNONYMS = new Map([
  ['prod', 'Production'],
  ['sb', 'Sandbox'],
]);

/** The environment that a label means; an unknown label stays as it stands. */
export function canonicalEnvironment(label: string): string {
  const words = plain(label);
  return ENVIRONMENTS.find((name) => plain(name) === words) ?? SYNONYMS.get(words) ?? label.trim();
}
