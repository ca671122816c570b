import * as z from 'zod/mini';
import { neutralPack } from '../guidance/built-in';
import { EXPLANATIONS, type Explanation } from '../guidance/explanations';
import type { GuidancePack } from '../guidance/schema';
import { guidanceOf } from './guidance-records';
import { isEqual } from './is-equal';
import { activeKey } from './need';
import { plannedKey } from './planned-key';
import type { PanelPlacement, ProfileSummary, RecordsOverview, Session } from './requests';
import { dueReviews } from './reviews';
import { type KeyReference, type Profile, profileSchema } from './schema';
import type { Transaction } from './store';

/** The entries of the storage beside the profiles. */
export const IN_PROGRESS = 'in-progress';
export const PANEL = 'panel';
export const draftKey = (id: string) => `draft:${id}`;

const name = (maximum: number) => z.string().check(z.maxLength(maximum));

export const keyReferenceSchema = z.object({
  profileId: name(100),
  institution: name(200),
  environment: z.string().check(z.minLength(1), z.maxLength(60)),
});

export const panelSchema = z.object({ minimized: z.boolean(), side: z.nullable(z.enum(['left', 'right'])) });

/** The key in progress, where its profile is still there. */
export function inProgress(records: Transaction): KeyReference | null {
  const stored = z.safeParse(keyReferenceSchema, records.value(IN_PROGRESS));
  if (!stored.success) return null;
  const isThere = records.profiles().some(({ id }) => id === stored.data.profileId);
  return isThere ? stored.data : null;
}

/** All that the page needs: what can be made next, what is in progress, and the guidance in force. */
export function sessionOf(records: Transaction, managed: unknown): Session {
  const profiles = records.profiles();
  const key = inProgress(records);
  const profile = key && profiles.find(({ id }) => id === key.profileId);
  const guidance = guidanceOf(records, managed);
  const panel = z.safeParse(panelSchema, records.value(PANEL));
  const placement: PanelPlacement = panel.success ? panel.data : { minimized: false, side: null };
  return {
    profiles: profiles.map(({ id, name, keys }) => ({
      id,
      name,
      keys: keys
        .filter(({ status }) => status !== 'retired')
        .map(({ institution, environment }) => ({ institution, environment })),
    })),
    inProgress: profile ? { key, profile, profileKey: activeKey(profile, key) ?? plannedKey(key) } : null,
    panel: placement,
    rules: guidance.inForce.rules,
    guidance: {
      name: guidance.inForce.name,
      setByOrganization: guidance.setBy === 'organization',
      contacts: guidance.inForce.contacts,
      handover: guidance.inForce.handover,
      steps: guidance.inForce.steps,
    },
    explanations: { ...EXPLANATIONS, ...ownExplanations(guidance.inForce) },
  };
}

/** An institution's own steps say themselves why, and pasting is explained by how it wants a key to be handed over. */
function ownExplanations({ steps, handover }: GuidancePack): Record<string, Explanation> {
  const own = steps.flatMap(({ text, why, url }): [string, Explanation][] =>
    why || url ? [[`extra:${text}`, { text: why, ...(url ? { url } : {}) }]] : [],
  );
  const arranged = handover.length > 0 && !isEqual(handover, neutralPack.handover);
  return {
    ...Object.fromEntries(own),
    ...(arranged && { paste: { text: handover.join(' '), help: 'replies' } }),
  };
}

/** Every profile in short, with what needs a person's attention. */
export function overviewOf(records: Transaction, today: string): RecordsOverview {
  const profiles = records.profiles();
  return {
    profiles: profiles.map(summaryOf),
    dueReviews: dueReviews(profiles, today),
    inProgress: inProgress(records),
    setAside: records.setAside(),
  };
}

function summaryOf(profile: Profile): ProfileSummary {
  const { id, name, developer, purpose, owner, scopes, updatedAt } = profile;
  const keys = profile.keys.map(({ institution, environment, status, reviewOn }) => ({
    institution,
    environment,
    status,
    reviewOn,
  }));
  return { id, name, developer, purpose, owner, scopes, keys, updatedAt, example: profile.example === true };
}

/** A profile with nothing but what is given. */
export function profileFrom(given: Partial<Profile>, id: string, now: string): Profile {
  const { example: _, ...rest } = given;
  return { ...profileSchema.parse({ name: '-' }), ...rest, id, createdAt: now, updatedAt: now };
}
