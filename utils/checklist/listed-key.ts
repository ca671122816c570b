/** One key of the Developer Network's list, without the key. */
export interface ListedKey {
  name: string;
  enabled: boolean | null;
  /** As the list words them, read: `null` parts could not be read. */
  permissions: {
    area: string;
    environment: string | null;
    permission: 'read-only' | 'read/write' | null;
    text: string;
  }[];
  /** Whether the list shows only the first permissions of the key. */
  hasMore: boolean;
}
