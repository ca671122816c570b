import type { ComponentChildren } from 'preact';
import type { Profile } from '../../../utils/profiles/schema';
import type { KeyUsage, ProfileUsage, RightSizing } from '../../../utils/profiles/usage/right-size';
import { keyLabel } from '../../popup/keys';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface UsageResultProps {
  name: string;
  result: RightSizing;
  narrow: (usage: ProfileUsage) => Promise<void>;
  open: (profileId: string) => void;
  begin: (start: Partial<Profile>) => void;
}

/** What a usage file says about the width of each key. */
export function UsageResult({ name, result, narrow, open, begin }: UsageResultProps) {
  const { warning, notes, profiles, withoutProfile, silent } = result;
  return (
    <div class="stack">
      <h3>{name}</h3>
      <Notice tone="missing" role="status">
        <p>{warning}</p>
      </Notice>
      {notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
      {profiles.map((usage) => (
        <section key={usage.profileId} class="card stack" aria-label={usage.name}>
          <h3>
            <button type="button" class="name" onClick={() => open(usage.profileId)}>
              {usage.name}
            </button>
          </h3>
          {usage.keys.map((key) => (
            <KeyLines key={key.application + key.lastFour + key.institution} usage={key} />
          ))}
          {usage.narrower && (
            <div class="row">
              <Button look="small" onClick={() => narrow(usage)}>
                Narrow the profile to{' '}
                {usage.narrower.map(({ area, permission }) => `${area} ${permission}`).join(', ')}
              </Button>
            </div>
          )}
        </section>
      ))}
      {withoutProfile.length > 0 && (
        <section class="card stack" aria-label="Used, without a profile">
          <h3>Used, without a profile</h3>
          <ul>
            {withoutProfile.map(({ application, lastFour, institution, calls, areas, scopes }) => (
              <li key={application + lastFour + institution}>
                {[application || 'No name', lastFour && `key ends in ${lastFour}`, institution]
                  .filter(Boolean)
                  .join(', ')}
                {`: ${many(calls)} to ${areas.join(', ')} `}
                <Button
                  look="quiet small"
                  aria-label={`Make a profile of ${application || lastFour}`}
                  onClick={() => begin({ name: application, scopes })}
                >
                  Make a profile
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <section class="card stack" aria-label="No call in this file">
          <h3>No call in this file</h3>
          <p class="muted">Ask the owners whether these keys are still used.</p>
          <ul>
            {silent.map(({ profileId, name: profile }) => (
              <li key={profileId}>
                <button type="button" class="name" onClick={() => open(profileId)}>
                  {profile}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function KeyLines({ usage }: { usage: KeyUsage }) {
  const { key, application, lastFour, calls, canGo, canBecomeReadOnly, refused, notInProfile, unknown } =
    usage;
  const which = [
    key ? keyLabel(key) : application || 'All its keys',
    lastFour && `key ends in ${lastFour}`,
    many(calls),
  ];
  const isFit =
    canGo.length + canBecomeReadOnly.length + refused.length + notInProfile.length + unknown.length === 0;
  return (
    <div>
      <p class="small muted">{which.filter(Boolean).join(', ')}</p>
      <dl class="usage">
        {isFit && <Line term="Fits">Everything the profile grants was used.</Line>}
        {canGo.length > 0 && (
          <Line term="Can go">{canGo.map(({ area }) => area).join(', ')}: never called.</Line>
        )}
        {canBecomeReadOnly.map(({ scope, calls: number }) => (
          <Line key={scope.area} term="Can become read-only">
            {scope.area}: {many(number)}, reading only.
          </Line>
        ))}
        {refused.map(({ area, calls: number, of, statuses }) => (
          <Line key={area} term="Refused">
            {area}: {number} of {many(of)} ({statuses.join(', ')}). The key lacks a permission, or is used
            from another address or environment.
          </Line>
        ))}
        {notInProfile.map(({ area, permission, calls: number }) => (
          <Line key={area} term="Not in the profile">
            {area} {permission}: {many(number)}. The key may be wider than its profile.
          </Line>
        ))}
        {unknown.map(({ area, calls: number }) => (
          <Line key={area} term="Unknown area">
            {area}: {many(number)}. Narrowkey cannot tell which scope these need, so it proposes no change.
          </Line>
        ))}
      </dl>
    </div>
  );
}

function Line({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function many(calls: number): string {
  return calls === 1 ? '1 call' : `${calls.toLocaleString('en')} calls`;
}
