import { ExternalLink } from 'lucide';
import type { PageDescription } from '../../utils/checklist/page-description';
import type { FindingType } from '../../utils/scopes/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PageReport } from './PageReport';
import type { PopupPorts } from './ports';
import type { ThisPageAnswer } from './use-this-page';

const KEY_PAGE = 'https://developers.exlibrisgroup.com/manage/keys/';

const TYPES: Record<FindingType, { word: string; tone: string }> = {
  broken: { word: 'Broken', tone: 'broken' },
  missing: { word: 'Missing', tone: 'missing' },
  'too broad': { word: 'Too broad', tone: 'broad' },
  suggestion: { word: 'Suggestion', tone: 'suggestion' },
};

interface ThisPageProps {
  ports: PopupPorts;
  page: ThisPageAnswer | undefined;
  lookAgain: () => void;
}

/** What the form in the open tab holds, and what is wrong with it. */
export function ThisPage({ ports, page, lookAgain }: ThisPageProps) {
  // Where the person says no, the sentence still stands, and says where else.
  const allow = () => ports.allowSite().finally(lookAgain);
  return (
    <section class="card this-page" aria-labelledby="this-page-heading">
      <div class="row between">
        <h2 id="this-page-heading">This page</h2>
        {page && typeof page === 'object' && page.status && (
          <span class={`chip tone-${statusTone(page)}`}>{page.status}</span>
        )}
      </div>
      <Content page={page} allow={allow} />
      {page && typeof page === 'object' && <PageReport structure={page.structure} copy={ports.copy} />}
    </section>
  );
}

function statusTone({ status, findings }: PageDescription): string {
  if (status === 'Matches the profile') return 'good';
  const worst = findings[0]?.type;
  return /\d/.test(status) && worst ? TYPES[worst].tone : 'missing';
}

function KeyPageLink({ children }: { children: string }) {
  return (
    <a href={KEY_PAGE} target="_blank" rel="noopener">
      {children} <Icon of={ExternalLink} />
    </a>
  );
}

function Content({ page, allow }: { page: ThisPageAnswer | undefined; allow: () => void }) {
  if (page === 'not-allowed') {
    return (
      <>
        <p>
          Narrowkey is not allowed to see the Developer Network. Allow it here or in the browser's settings.
        </p>
        <Button look="small" onClick={allow}>
          Allow it
        </Button>
      </>
    );
  }
  if (page === 'silent') {
    return <p>This tab was opened before Narrowkey could see it. Reload it to see its form here.</p>;
  }
  if (page === undefined) return <p>This page has not answered yet. If it stays so, reload it.</p>;
  if (!page) {
    return (
      <p>
        This tab is not on the Developer Network. <KeyPageLink>Open the key page</KeyPageLink>
      </p>
    );
  }
  const { kind, selection, findings } = page;
  if (kind === 'signed-out') return <p>Sign in to the Developer Network to see your keys.</p>;
  if (kind === 'key-list')
    return <p>Your keys are on this page. Press “Add API Key” below them, and the form is read here.</p>;
  if (kind === 'build') return <p>Press “Manage Keys” on this page, then “Add API Key”.</p>;
  if (kind === 'changed-form') {
    return (
      <p>
        This looks like the key form, but parts of it could not be read, so nothing on it was checked. Compare
        it with the profile by eye.
      </p>
    );
  }
  if (!selection) {
    return (
      <p>
        There is no key form on this page. <KeyPageLink>Open the key page</KeyPageLink>
      </p>
    );
  }
  return (
    <>
      <dl class="holds">
        <dt>Name</dt>
        <dd>{selection.name || 'None yet'}</dd>
        <dt>Areas</dt>
        <dd>
          {selection.rows.length ? (
            <ul class="plain">
              {selection.rows.map(({ area, environment, permission }, index) => (
                <li key={index}>
                  {[area, environment, permission].map((part) => part ?? 'not chosen').join(', ')}
                </li>
              ))}
            </ul>
          ) : (
            'None yet'
          )}
        </dd>
        {selection.unreadable.length > 0 && (
          <>
            <dt>Not read</dt>
            <dd>{selection.unreadable.join(', ')}</dd>
          </>
        )}
      </dl>
      {findings.length > 0 && (
        <ul class="plain findings" aria-label="Findings">
          {findings.map(({ code, type, row, title, why }) => (
            <li key={`${code} ${row}`}>
              <span class={`chip tone-${TYPES[type].tone}`}>{TYPES[type].word}</span> <strong>{title}</strong>
              <p class="small muted">{why}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
