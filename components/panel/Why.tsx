import type { Explanation } from '../../utils/guidance/explanations';
import { trusted } from './trusted';
import type { PanelActions, PanelView } from './view';

const more = { areas: 'What the areas cover', replies: 'What the reply means' };

interface WhyProps {
  /** A step id or a finding code. */
  of: string;
  /** The profile's own reason, which comes first. */
  own?: Explanation | undefined;
  view: PanelView;
  actions: PanelActions;
}

/** Why a step or a finding is there, in place, with its source. */
export function Why({ of, own, view, actions }: WhyProps) {
  const known = view.explanations[of] ?? view.explanations[of.replace(/:.*/, '')];
  const told = own && known ? { ...known, ...own, text: `${own.text} ${known.text}` } : (own ?? known);
  if (!told) return null;
  const { text, url, help } = told;
  return (
    <details>
      <summary>Why?</summary>
      {text} {url && <Source url={url} />}
      {help && (
        <p>
          <button type="button" onClick={trusted(() => actions.help(help))}>
            {more[help]}
          </button>
        </p>
      )}
    </details>
  );
}

/** A link to where a fact comes from; it opens beside the form, which would be lost otherwise. */
export function Source({ url, text = 'Source' }: { url: string; text?: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
