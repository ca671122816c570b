import { describe, expect, test } from 'vitest';
import { practiceRecords } from '../../../utils/profiles/practice';

describe('Records to practice with', () => {
  test('begin with one profile in progress, named as practice', async () => {
    const session = await practiceRecords().ask('get-session', null);
    expect(session.profiles.map(({ name }) => name)).toEqual(['ILLiad Alma Barcode Lookup (practice)']);
    expect(session.inProgress?.profile.name).toBe('ILLiad Alma Barcode Lookup (practice)');
    expect(session.inProgress?.profileKey.status).toBe('planned');
  });

  test('answer as the background does, tell of a change, and live in one page alone', async () => {
    const records = practiceRecords();
    const { inProgress } = await records.ask('get-session', null);
    if (!inProgress) throw new Error('nothing in progress');
    const stop = new AbortController();
    const told = new Promise<void>((resolve) => records.onRecordsChanged(resolve, stop.signal));
    await records.ask('tick-step', { key: inProgress.key, step: 'copy', ticked: true });
    await told;
    stop.abort();
    const after = await records.ask('get-session', null);
    expect(after.inProgress?.profileKey.tickedSteps).toEqual(['copy']);
    const other = await practiceRecords().ask('get-session', null);
    expect(other.inProgress?.profileKey.tickedSteps).toEqual([]);
  });

  test('refuse a text that holds a key, as the real ones do', async () => {
    const records = practiceRecords();
    const { inProgress } = await records.ask('get-session', null);
    if (!inProgress) throw new Error('nothing in progress');
    const reason = `l7xx${'0'.repeat(32)}`;
    const accepted = { code: 'NO_NAME', area: '', selected: '', reason, acceptedOn: '' };
    await expect(records.ask('accept-finding', { key: inProgress.key, accepted })).rejects.toMatchObject({
      refusal: { refused: 'key-in-text' },
    });
  });
});
