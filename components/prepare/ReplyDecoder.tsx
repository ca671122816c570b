import { useMemo, useState } from 'preact/hooks';
import { decodeReply, replyMeanings } from '../../utils/catalog/replies';
import { refuseKey } from '../popup/refuse-key';
import { TextArea } from '../ui/fields';
import { Notice } from '../ui/Notice';
import './prepare.css';

/** For a new key that does not work: what the reply most likely means, and what to do. Nothing pasted is kept. */
export default function ReplyDecoder() {
  const [text, setText] = useState('');
  const [keyIgnored, setKeyIgnored] = useState(false);
  const meaning = useMemo(() => decodeReply(text), [text]);
  return (
    <section class="stack prepare" aria-label="Reply decoder">
      <TextArea
        id="reply"
        label="The reply you got"
        hint="The number, the message, or all of it: 400 UNAUTHORIZED, 403, 429."
        rows={4}
        value={text}
        onValue={(value) => {
          const { text: rest, refused } = refuseKey(value);
          setKeyIgnored(refused);
          setText(rest);
        }}
      />
      {keyIgnored && (
        <Notice tone="missing" role="alert">
          <p>There was an API key in it. It was ignored: Narrowkey never keeps keys.</p>
        </Notice>
      )}
      <div role="status">
        {meaning && (
          <Notice tone={meaning.id === 'fine' ? 'good' : 'suggestion'}>
            <p>
              <strong>{meaning.means}</strong>
            </p>
            <p>{meaning.next}</p>
          </Notice>
        )}
        {!meaning && text.trim() !== '' && (
          <Notice tone="suggestion">
            <p>No known reply looks like this. Show it to the application's developer, without the key.</p>
          </Notice>
        )}
      </div>
      <details>
        <summary>All replies that are known</summary>
        <dl class="facts">
          {replyMeanings.map(({ id, looks, means, next }) => (
            <div key={id}>
              <dt>{looks}</dt>
              <dd>
                {means} {next}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
