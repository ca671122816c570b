import type { Guidance } from '../../utils/profiles/requests';
import { webAddress } from '../popup/web-address';
import { Button } from '../ui/Button';
import { DropFile } from '../ui/DropFile';
import { Notice } from '../ui/Notice';
import { codeInWords } from './AcceptedFindings';

interface GuidanceViewProps {
  guidance: Guidance;
  choose: (id: string) => Promise<void>;
  importPack: (file: File) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

const purposes = { account: 'For an account', key: 'For a key', advice: 'For advice' };
const moments = { prepare: 'Before the key is made', deliver: 'After it is saved', keep: 'At its review' };

/** The guidance pack in force, and the choice of another where the organization has not set one. */
export function GuidanceView({ guidance, choose, importPack, remove }: GuidanceViewProps) {
  const { inForce, setBy, packs, problem } = guidance;
  const { institution, owner } = inForce.words;
  const isSet = setBy === 'organization';
  return (
    <div class="stack">
      <p>A guidance pack holds your institution's own rules, contacts, words and steps.</p>
      {problem && (
        <Notice tone="broken" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {isSet ? (
        <Notice tone="suggestion">
          <p>“{inForce.name}” is set by your organization. It cannot be changed here.</p>
        </Notice>
      ) : (
        <>
          <fieldset class="question">
            <legend>Guidance pack</legend>
            {packs.map(({ id, name, from }) => (
              <div key={id} class="row">
                <label class="tick-line">
                  <input type="radio" name="pack" checked={inForce.id === id} onChange={() => choose(id)} />
                  <span>{name}</span>
                </label>
                {from === 'imported' && (
                  <Button look="quiet small" onClick={() => remove(id)} aria-label={`Remove ${name}`}>
                    Remove
                  </Button>
                )}
              </div>
            ))}
          </fieldset>
          <DropFile label="Import a guidance pack" accept=".json,application/json" take={importPack}>
            <p>Have a pack from your institution or consortium? Drop its JSON file here.</p>
          </DropFile>
        </>
      )}
      <section class="card stack" aria-label="Pack in force">
        <h3>{inForce.name}</h3>
        <dl class="details">
          {inForce.contacts.map(({ for: purpose, who, how, url }) => (
            <Entry key={purpose + who} term={purposes[purpose]}>
              <strong>{who}</strong>
              {how && <p>{how}</p>}
              <SafeLink url={url} />
            </Entry>
          ))}
          {inForce.handover.length > 0 && (
            <Entry term="Handing over a key">
              <ol>
                {inForce.handover.map((way) => (
                  <li key={way}>{way}</li>
                ))}
              </ol>
            </Entry>
          )}
          <Entry term="Reviews">
            Every {inForce.reviewMonths === 1 ? 'month' : `${inForce.reviewMonths} months`}
          </Entry>
          {inForce.rules.neverWrite.length > 0 && (
            <Entry term="Never read/write">{inForce.rules.neverWrite.join(', ')}</Entry>
          )}
          {Object.entries(inForce.rules.treatments).map(([code, treatment]) => (
            <Entry key={code} term={codeInWords(code)}>
              {treatment}
            </Entry>
          ))}
          {institution && <Entry term="Institutions are called">{institution}</Entry>}
          {owner && <Entry term="Owners are called">{owner}</Entry>}
          {inForce.steps.map(({ id, when, text, why, url }) => (
            <Entry key={id} term={moments[when]}>
              {text}
              {why && <p class="muted">{why}</p>}
              <SafeLink url={url} />
            </Entry>
          ))}
          {inForce.presets.length > 0 && (
            <Entry term="Integrations it knows">{inForce.presets.map(({ name }) => name).join(', ')}</Entry>
          )}
        </dl>
      </section>
    </div>
  );
}

function Entry({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function SafeLink({ url }: { url: string }) {
  const address = webAddress(url);
  if (!address) return null;
  return (
    <p>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {address}
      </a>
    </p>
  );
}
