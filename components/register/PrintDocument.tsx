import { keyLabel } from '../popup/keys';
import type { OwnWords } from '../popup/own-words';
import { codeInWords } from './AcceptedFindings';
import type { KeyRow } from './rows';
import { highestSensitivity } from './sensitivity';

interface PrintDocumentProps {
  rows: readonly KeyRow[];
  total: number;
  today: string;
  words: OwnWords;
}

/** The register on paper: all rows that the screen's search and filters leave, not only those drawn, and no controls. */
export function PrintDocument({ rows, total, today, words }: PrintDocumentProps) {
  const part = rows.length === total ? `${total}` : `${rows.length} of ${total}`;
  return (
    <article>
      <h1>Register of API keys</h1>
      <p>
        {today}. {part} {total === 1 ? 'row' : 'rows'}. Made with Narrowkey. It holds no key.
      </p>
      <table>
        <thead>
          <tr>
            {[
              'Application',
              words.owner,
              'Key',
              'Scopes',
              'Status',
              'Created',
              'Delivered',
              'Review',
              'Accepted findings',
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, profile, key }) => (
            <tr key={id}>
              <th scope="row">
                {profile.name}
                {profile.developer && <small>{profile.developer}</small>}
              </th>
              <td>{profile.owner}</td>
              <td>{key && keyLabel(key)}</td>
              <td>
                {profile.scopes.map(({ area, permission }) => (
                  <div key={area}>
                    {area} {permission}
                  </div>
                ))}
                {profile.scopes.length > 0 && <small>{highestSensitivity(profile.scopes)} sensitivity</small>}
              </td>
              <td>{key?.status ?? 'no key yet'}</td>
              <td class="day">{key?.createdOn}</td>
              <td class="day">{key?.deliveredOn}</td>
              <td class="day">{key?.status !== 'retired' && key?.reviewOn}</td>
              <td>
                {key?.acceptedFindings.map(({ code, area, reason }) => (
                  <div key={code + area}>
                    {codeInWords(code)}
                    {area && ` (${area})`}: {reason}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
