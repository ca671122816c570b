import type { Permission, Scope } from '../scopes/types';
import { inWords } from './in-words';
import { type LeastScope, leastScopes } from './least-scopes';
import type { Preset } from './preset-schema';
import { byProduct } from './products';
import { callsAsReason } from './reasons';
import type { Proposal, StartProfile } from './start-profile';

type Answer = NonNullable<Preset['question']>['answers'][number];

/** How what the documentation asks for compares with the calls that were seen. */
export interface Comparison {
  /** Asked for, and used by no call that was seen; or read/write where reading is enough. */
  tooMuch: Scope[];
  /** Used, and not asked for. */
  tooLittle: Scope[];
  /** Areas that it names without a permission. */
  noPermission: string[];
}

/** A scope as the key form words it: "Bibs read-only". */
const scopeText = ({ area, permission }: { area: string; permission: Permission | null }) =>
  permission ? `${area} ${permission}` : area;

const listed = (scopes: { area: string; permission: Permission | null }[]) => inWords(scopes.map(scopeText));

/** Whether a key is needed at all: not where something else is set up instead, nor after an answer that makes no calls. */
export const needsKey = (preset: Preset, answer?: Answer) =>
  preset.instead === undefined && answer?.calls.length !== 0;

function callScopes(preset: Preset, answer?: Answer): LeastScope[] {
  return leastScopes(answer?.calls ?? preset.seen?.calls ?? []);
}

/** Compares the documentation with the calls seen in public code; `null` where no code was read or nothing is asked for. */
export function compareWithDocumentation(preset: Preset, answer?: Answer): Comparison | null {
  const needed = callScopes(preset, answer);
  const asks = preset.asks ?? [];
  if (needed.length === 0) return null;
  const scopeOf = (area: string) => needed.find((scope) => scope.area === area);
  const tooMuch = asks.flatMap(({ area, permission }) => {
    const need = scopeOf(area);
    if (!need) return [{ area, permission: permission ?? ('read-only' as const) }];
    return permission === 'read/write' && need.permission === 'read-only' ? [{ area, permission }] : [];
  });
  const tooLittle = needed.filter(({ area, permission }) => {
    const asked = asks.find((scope) => scope.area === area);
    return !asked || (asked.permission === 'read-only' && permission === 'read/write');
  });
  return {
    tooMuch,
    tooLittle: tooLittle.map(({ area, permission }) => ({ area, permission })),
    noPermission: asks.filter(({ permission }) => !permission).map(({ area }) => area),
  };
}

/** The least scopes that are known to work: from the calls where code was read, else from the documentation. */
export function leastKnownScopes(preset: Preset, answer?: Answer): StartProfile['scopes'] {
  const where = answer ? '' : preset.seen ? ` (seen in ${preset.seen.where})` : '';
  const fromCalls = callScopes(preset, answer);
  if (answer || preset.seen)
    return fromCalls.map((scope) => ({
      area: scope.area,
      permission: scope.permission,
      reason: callsAsReason(scope) + where,
    }));
  return (preset.asks ?? []).map(({ area, permission }) => ({
    area,
    permission: permission ?? 'read-only',
    reason: permission
      ? `Its documentation asks for ${area} ${permission}; which calls it makes is not public.`
      : `Its documentation asks for ${area} and names no permission, so this starts with the least.`,
  }));
}

const SURE: Record<Preset['sure'], string> = {
  high: 'The documentation names what it needs.',
  medium: "The documentation names only part of what it needs, or is not the maker's own.",
  low: 'The documentation is vague.',
  none: 'The documentation names no area.',
};

/** How sure the proposal is, in a sentence. */
export function howSure(preset: Preset): string {
  const code = preset.seen ? ' Its public code was read.' : ' No public code was read.';
  return preset.instead === undefined
    ? SURE[preset.sure] + code
    : 'The documentation describes a set-up without a key.';
}

/** Sentences on where documentation and code differ. */
export function differences(preset: Preset, answer?: Answer): string[] {
  const comparison = compareWithDocumentation(preset, answer);
  const asks = preset.asks ?? [];
  const sentences: string[] = [];
  if (comparison && asks.length && comparison.tooMuch.length)
    sentences.push(`Its documentation asks for more than its calls need: ${listed(comparison.tooMuch)}.`);
  if (comparison && asks.length && comparison.tooLittle.length)
    sentences.push(`Its documentation leaves out what its calls need: ${listed(comparison.tooLittle)}.`);
  const unnamed = asks.filter(({ permission }) => !permission).map(({ area }) => area);
  if (unnamed.length) sentences.push(`Its documentation names no permission for ${inWords(unnamed)}.`);
  return sentences;
}

function notes(preset: Preset, answer: Answer | undefined, key: string): string {
  const lines = [
    key && `This key goes into the setting “${key}”. The application has a key for each setting.`,
    answer && preset.question && `${preset.question.text} ${answer.label}.`,
    `Documentation: ${preset.source.says}`,
    ...differences(preset, answer),
    preset.advice,
    preset.environment && `Environment: ${preset.environment}.`,
    preset.ipRange && `IP range: ${preset.ipRange}`,
    howSure(preset),
  ];
  return lines.filter(Boolean).join('\n');
}

/**
 * The profiles that a preset proposes: one for each key that the application takes, none where no key is needed. Areas of
 * Primo never share a key with areas of Alma. `answer` is the chosen answer to the preset's question, by its index.
 */
export function profilesFromPreset(preset: Preset, answerIndex?: number): Proposal[] {
  const answer = answerIndex === undefined ? undefined : preset.question?.answers[answerIndex];
  if (!needsKey(preset, answer)) return [];
  const scopes = leastKnownScopes(preset, answer);
  const products = byProduct(scopes);
  const keys =
    preset.keys ??
    products.map((one) => ({
      setting: products.length > 1 ? one.product : '',
      areas: one.scopes.map(({ area }) => area),
    }));
  return keys.flatMap(({ setting, areas }) => {
    const own = scopes.filter(({ area }) => areas.includes(area));
    if (own.length === 0) return [];
    return {
      key: setting,
      profile: {
        name: setting ? `${preset.name} (${setting})` : preset.name,
        developer: preset.developer,
        purpose: preset.purpose,
        scopes: own,
        pasteLocation: preset.pasteLocation ?? '',
        sources: [{ title: preset.source.title, url: preset.source.url }],
        notes: notes(preset, answer, setting),
      },
    };
  });
}

/** The first of the profiles that a preset proposes; `null` where no key is needed. */
export const profileFromPreset = (preset: Preset, answerIndex?: number): StartProfile | null =>
  profilesFromPreset(preset, answerIndex)[0]?.profile ?? null;
