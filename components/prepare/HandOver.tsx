import { Copy, Mail, Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { type RegionalHost, regionalHosts } from '../../utils/catalog/test-calls';
import { checkAfterPastingText, type Shell } from '../../utils/profiles/texts/check-after-pasting';
import { mailtoLink } from '../../utils/profiles/texts/mailto';
import { requestText } from '../../utils/profiles/texts/request';
import type { Arrangements, HandOverText, TextKey, TextProfile } from '../../utils/profiles/texts/text';
import { vendorQuestionText } from '../../utils/profiles/texts/vendor-question';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/fields';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { askedBy } from './asked-by';
import './prepare.css';

interface HandOverProps {
  profile: TextProfile;
  /** The profile's keys; the texts are about one of them. */
  keys: TextKey[];
  arrangements?: Arrangements | undefined;
  /** Puts the text on the clipboard; rejects where the browser does not let it. */
  copy: (text: string) => Promise<void>;
  print: () => void;
}

const KINDS = {
  request: 'Request to whoever makes the key',
  vendor: 'Question to the vendor',
  check: 'Check after pasting',
};

type Kind = keyof typeof KINDS;

/** The texts of a profile to hand over: to read, copy, print, or open in the mail program. Never with a key. */
export default function HandOver({ profile, keys, arrangements, copy, print }: HandOverProps) {
  const [kind, setKind] = useState<Kind>('request');
  const [which, setWhich] = useState('0');
  const [host, setHost] = useState<RegionalHost>(regionalHosts[0].host);
  const [shell, setShell] = useState<Shell>('bash');
  const [said, setSaid] = useState('');
  const key = keys[Number(which)] ?? { institution: '', environment: 'Production' };
  const written = useMemo((): HandOverText => {
    if (kind === 'vendor') return vendorQuestionText(profile, askedBy(profile.sources));
    if (kind === 'check') return checkAfterPastingText(profile, key, host, shell);
    return requestText(profile, key, arrangements);
  }, [kind, profile, key, host, shell, arrangements]);
  const put = (text: string) =>
    copy(text).then(
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied. Select the text and copy it.'),
    );

  return (
    <section class="stack prepare hand-over" aria-label="Texts to hand over">
      <div class="row no-print choices">
        <SelectField
          id="hand-over-kind"
          label="Text"
          value={kind}
          onValue={(value) => {
            setKind(value as Kind);
            setSaid('');
          }}
          options={Object.entries(KINDS).map(([value, text]) => ({ value, text }))}
        />
        {keys.length > 1 && kind !== 'vendor' && (
          <SelectField
            id="hand-over-key"
            label="For the key"
            value={which}
            onValue={setWhich}
            options={keys.map(({ institution, environment }, index) => ({
              value: String(index),
              text: [institution, environment].filter(Boolean).join(', '),
            }))}
          />
        )}
        {kind === 'check' && (
          <>
            <SelectField
              id="hand-over-host"
              label="Region"
              value={host}
              onValue={(value) => setHost(value as RegionalHost)}
              options={regionalHosts.map((one) => ({ value: one.host, text: `${one.region} (${one.host})` }))}
            />
            <SelectField
              id="hand-over-shell"
              label="For"
              value={shell}
              onValue={(value) => setShell(value as Shell)}
              options={[
                { value: 'bash', text: 'Mac or Linux' },
                { value: 'powershell', text: 'Windows (PowerShell)' },
              ]}
            />
          </>
        )}
      </div>
      {'refused' in written ? (
        <Notice tone="broken" role="alert">
          <p>{written.refused} Take it out of the profile; then the text can be written.</p>
        </Notice>
      ) : (
        <>
          <pre class="card hand-over-text" tabIndex={0} aria-label={KINDS[kind]}>
            {written.text}
          </pre>
          <div class="row no-print">
            <Button look="primary" drawing={Copy} onClick={() => put(written.text)}>
              Copy
            </Button>
            <Button drawing={Printer} onClick={print}>
              Print
            </Button>
            {kind !== 'check' && <MailLink written={written} copy={() => put(written.text)} />}
            <span role="status" class="small">
              {said}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

interface MailLinkProps {
  written: { subject: string; text: string };
  copy: () => void;
}

/** Opens the mail program. A text too long for a link is copied on the same click, to paste there. */
function MailLink({ written, copy }: MailLinkProps) {
  const { href, whole } = mailtoLink(written);
  return (
    <>
      <a class="button" href={href} target="_blank" rel="noopener" onClick={whole ? undefined : copy}>
        <Icon of={Mail} />
        Open in mail
      </a>
      {!whole && (
        <span class="small muted">
          Too long for a mail link, so it is copied too: paste it into the message.
        </span>
      )}
    </>
  );
}
