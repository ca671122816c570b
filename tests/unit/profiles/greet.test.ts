import { describe, expect, test } from 'vitest';
import { greet } from '../../../utils/profiles/greet';

async function opened(reason: 'install' | 'update', installType?: string): Promise<string[]> {
  const urls: string[] = [];
  await greet(
    {
      runtime: { getURL: (path) => `narrowkey:${path}` },
      tabs: { create: async ({ url }) => urls.push(url) },
      ...(installType ? { management: { getSelf: async () => ({ installType }) } } : {}),
    },
    reason,
  );
  return urls;
}

describe('Right after the installation', () => {
  test('a person who installed it meets the first screen', async () => {
    expect(await opened('install', 'normal')).toEqual(['narrowkey:popup.html?tab=1']);
  });

  test.each(['admin', 'development', 'sideload', 'other', undefined])(
    'nothing opens by itself where the installation is of the type %s',
    async (installType) => {
      expect(await opened('install', installType)).toEqual([]);
    },
  );

  test('an update opens nothing', async () => {
    expect(await opened('update', 'normal')).toEqual([]);
  });
});
