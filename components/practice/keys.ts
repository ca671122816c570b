import { AREAS } from '../../utils/scopes/areas';
import type { Permission } from '../../utils/scopes/types';

export interface PracticeRow {
  id: number;
  area: string;
  environment: string;
  permission: Permission | '';
}

/** One key of the practice list. It has no value: there is nothing to reveal, copy or lose. */
export interface PracticeKey {
  id: number;
  name: string;
  description: string;
  enabled: boolean;
  restrictionProfile: string;
  ipRanges: string;
  rows: PracticeRow[];
}

/** Ids count up through the list and every row, so that no two things on the page share one. */
let last = 0;
const newId = () => ++last;

/** An empty permission row. */
export const newRow = (): PracticeRow => ({ id: newId(), area: '', environment: '', permission: '' });

/** What the form holds after "Add API Key": nothing but one empty row. */
export const newKey = (): PracticeKey => ({
  id: newId(),
  name: '',
  description: '',
  enabled: true,
  restrictionProfile: '',
  ipRanges: '',
  rows: [newRow()],
});

/** What stands in the list when the practice begins, so that "Add API Key" is below something. */
export function firstKeys(): PracticeKey[] {
  const row = (area: string, permission: Permission): PracticeRow => ({
    id: newId(),
    area,
    environment: 'Production',
    permission,
  });
  return [
    {
      ...newKey(),
      name: 'Course reserves on the library website (practice)',
      description: 'Shows the reading lists of a course. Owner: Web team.',
      rows: [row('Courses', 'read-only'), row('Bibs', 'read-only')],
    },
    {
      ...newKey(),
      name: 'Old student import (practice)',
      description: '',
      rows: [row('Users', 'read/write'), row('Configuration', 'read/write')],
    },
  ];
}

/** The areas that the practice form offers. */
export const areaNames = AREAS.map(({ name }) => name);
export const environments = ['Production', 'Sandbox'];
