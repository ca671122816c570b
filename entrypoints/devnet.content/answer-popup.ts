import type { DescribePage, PageDescription } from '../../utils/checklist/page-description';
import { isConnected } from '../../utils/profiles/client';
import { extensionApi } from '../../utils/profiles/extension-api';

/** Tells the popup what the open page holds, until `signal` aborts. */
export function answerPopup(describe: () => PageDescription, signal: AbortSignal): void {
  const messages = extensionApi()?.runtime.onMessage;
  const answer = (message: unknown, _sender: unknown, reply: (description: PageDescription) => void) => {
    if ((message as DescribePage | null)?.narrowkey === 'describe-page') reply(describe());
  };
  messages?.addListener(answer as never);
  signal.addEventListener('abort', () => isConnected() && messages?.removeListener(answer as never));
}
