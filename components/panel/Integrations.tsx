import { Component, type VNode } from 'preact';
import type { KeyReference } from '../../utils/profiles/schema';
import type { PanelActions, PanelView } from './view';

interface Props {
  view: PanelView;
  actions: PanelActions;
}

/** How many choices are drawn at once. */
const PART = 500;

/**
 * Every key that can be made next. A register of two thousand profiles has ten thousand of them: they are drawn a part after
 * the other, so that the page waits for none of it, and are the same to Preact until the records change.
 */
export class Integrations extends Component<Props, { end?: number }> {
  declare of: unknown;
  declare all: VNode[];

  override render({ view, actions }: Props, { end = PART }: { end?: number }) {
    const { profiles = [], chosen } = view;
    if (this.of !== profiles) {
      this.of = profiles;
      this.all = profiles.flatMap(({ id, name, keys }) =>
        (keys.length ? keys : [{ institution: '', environment: 'Production' }]).map(
          ({ institution, environment }) => (
            <option value={valueOf({ profileId: id, institution, environment })}>
              {[name, institution, environment].filter(Boolean).join(' · ')}
            </option>
          ),
        ),
      );
    }
    if (end < this.all.length) setTimeout(() => this.setState({ end: end + PART }));
    const now = chosen ? valueOf(chosen) : '';
    return (
      <select
        value={now}
        onChange={({ currentTarget: { value } }) => {
          // Assistive tools may set a list by script. It changes nothing on the page, and shows at once.
          if (value !== now) actions.choose(value);
        }}
      >
        <option value="">None</option>
        {this.all.slice(0, end)}
      </select>
    );
  }
}

const valueOf = ({ profileId, institution, environment }: KeyReference) =>
  JSON.stringify({ profileId, institution, environment });
