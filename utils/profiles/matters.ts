/** Whether a change of the storage is one that popup, register and page have to show: of a profile, the key in progress, the guidance. */
export function matters(changes: object, areaName: string): boolean {
  if (areaName === 'managed') return true;
  return (
    areaName === 'local' && Object.keys(changes).some((key) => /^(profile|guidance|in-progress)/.test(key))
  );
}
