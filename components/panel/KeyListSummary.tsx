import type { KeyListComparison, KeyRemark } from '../../utils/profiles/requests';

interface KeyListSummaryProps {
  comparison: KeyListComparison;
  /** Points at the row of a key, by its place in the list that was compared. */
  show: (listed: number) => void;
  /** The person wants a profile of a key that has none. */
  makeProfile: (draft: NonNullable<KeyRemark['draft']>) => void;
}

const looks: Record<KeyRemark['kind'], string> = {
  wider: 'too-broad',
  shared: 'too-broad',
  lacks: 'missing',
  gone: 'missing',
  'no-profile': 'missing',
  disabled: 'suggestion',
  'partly-read': 'suggestion',
};

/** How the look of a remark shows on the row that it is about. */
export function rowLook({ kind }: KeyRemark): string {
  return looks[kind];
}

/** What the keys on the page and the register have to say to each other. Nothing is kept until the person says so. */
export function KeyListSummary({ comparison: { summary, remarks }, show, makeProfile }: KeyListSummaryProps) {
  return (
    <section>
      <h3 id="listed">Keys on this page</h3>
      <p>{summary}</p>
      {remarks.length > 0 && (
        <ul aria-labelledby="listed">
          {remarks.map(({ kind, listed, text, draft }, place) => (
            <li key={place} class={looks[kind]}>
              <p id={`remark${place}`}>{text}</p>
              <div class="acts">
                {draft && (
                  <button
                    type="button"
                    class="main"
                    aria-describedby={`remark${place}`}
                    onClick={(event) => event.isTrusted && makeProfile(draft)}
                  >
                    Make a profile from this
                  </button>
                )}
                {listed !== null && (
                  <button
                    type="button"
                    aria-describedby={`remark${place}`}
                    onClick={(event) => event.isTrusted && show(listed)}
                  >
                    Show me
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
