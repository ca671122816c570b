import type { RecordsOverview } from '../../utils/profiles/requests';
import { Notice } from '../ui/Notice';
import type { Go } from './view';

interface NoticesProps {
  overview: RecordsOverview;
  registerUrl: string;
  go: Go;
}

const SHOWN = 3;

/** What needs a person's attention before anything else: reviews that are due, and records that were set aside. */
export function Notices({ overview, registerUrl, go }: NoticesProps) {
  const { dueReviews: due, setAside } = overview;
  return (
    <>
      {due.length > 0 && (
        <Notice tone="missing">
          <p>
            <strong>{due.length === 1 ? '1 review is due' : `${due.length} reviews are due`}</strong>
          </p>
          <ul class="plain">
            {due.slice(0, SHOWN).map(({ key, name, reviewOn, state }) => (
              <li key={JSON.stringify(key)}>
                <button type="button" class="name" onClick={() => go({ name: 'profile', id: key.profileId })}>
                  {name}
                </button>
                , {state === 'overdue' ? 'overdue since' : 'due on'} {reviewOn}
              </li>
            ))}
          </ul>
          <p>
            <a href={registerUrl} target="_blank" rel="noopener">
              {due.length > SHOWN ? 'See them all in the register' : 'Review in the register'}
            </a>
          </p>
        </Notice>
      )}
      {setAside.length > 0 && (
        <Notice tone="broken">
          <p>
            <strong>
              {setAside.length === 1 ? '1 record was set aside' : `${setAside.length} records were set aside`}
            </strong>
            . Nothing of {setAside.length === 1 ? 'it' : 'them'} is lost, and the others work as before.
          </p>
          <ul>
            {setAside.map(({ id, why }) => (
              <li key={id}>{why}</li>
            ))}
          </ul>
          <p>
            <a href={registerUrl} target="_blank" rel="noopener">
              Save or delete {setAside.length === 1 ? 'it' : 'them'} in the register
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
