import type { SetAside } from '../../utils/profiles/requests';
import type { AskRecords } from '../popup/records';
import { saveFile } from '../popup/save-file';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface SetAsideProps {
  setAside: readonly SetAside[];
  ask: AskRecords;
  attempt: (work: () => Promise<void>) => Promise<void>;
  refresh: () => Promise<void>;
}

/** Records that could not be read: nothing of them is lost, and a person decides what becomes of them. */
export function SetAsideNotices({ setAside, ask, attempt, refresh }: SetAsideProps) {
  return (
    <>
      {setAside.map(({ id, reason, why }) => (
        <Notice key={id} tone="missing">
          <p>{why}</p>
          <div class="row">
            <Button
              look="small"
              onClick={() =>
                attempt(async () => {
                  const text = await ask('read-set-aside', { id });
                  if (text) saveFile('narrowkey-record.json', text);
                })
              }
            >
              Save it to a file
            </Button>
            {reason === 'damaged' && (
              <Button
                look="small"
                onClick={() =>
                  attempt(async () => {
                    await ask('delete-set-aside', { id });
                    await refresh();
                  })
                }
              >
                Delete it
              </Button>
            )}
          </div>
        </Notice>
      ))}
    </>
  );
}
