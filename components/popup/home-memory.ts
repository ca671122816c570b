import type { PopupPorts } from './ports';

/** What the first screen showed when it was left: shown again at once, so that no button moves away under a hand. */
export interface HomeMemory {
  /** Whether the first run's welcome stood there. */
  welcome?: boolean;
  page?: Awaited<ReturnType<PopupPorts['describePage']>> | undefined;
}
