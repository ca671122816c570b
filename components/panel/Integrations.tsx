import { Component, createRef } from 'preact';
import type { PanelView } from './view';

interface Props {
  integrations: PanelView['integrations'];
  chosen: string;
  choose(value: string): void;
}

/** How many choices are drawn at once. */
const PART = 400;

/**
 * What can be in progress. A register of two thousand profiles has ten thousand choices, so they are drawn a part at a time
 * while the page has nothing else to do, and looked at again only when they have changed.
 */
export class Integrations extends Component<Props, { drawn: number }> {
  override state = { drawn: PART };
  select = createRef<HTMLSelectElement>();

  override shouldComponentUpdate({ integrations, chosen }: Props, { drawn }: { drawn: number }) {
    // A choice that was refused must not stay on the screen as if it were made.
    const select = this.select.current;
    if (select && select.value !== chosen) select.value = chosen;
    return (
      integrations !== this.props.integrations || chosen !== this.props.chosen || drawn !== this.state.drawn
    );
  }

  override componentDidMount() {
    const { drawn } = this.state;
    if (drawn < this.props.integrations.length) setTimeout(() => this.setState({ drawn: drawn + PART }));
  }

  override componentDidUpdate() {
    this.componentDidMount();
  }

  override render({ integrations, chosen, choose }: Props, { drawn }: { drawn: number }) {
    return (
      <select
        ref={this.select}
        value={chosen}
        onChange={(event) => {
          // Assistive tools may set a list by script. It changes nothing on the page, and shows at once.
          const { value } = event.target as HTMLSelectElement;
          if (value !== chosen) choose(value);
        }}
      >
        <option value="">None</option>
        {integrations
          .filter(({ value }, place) => place < drawn || value === chosen)
          .map(({ value, label }) => (
            <option key={value} value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
      </select>
    );
  }
}
