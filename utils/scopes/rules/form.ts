import { sameArea } from '../areas.ts';
import { canonicalEnvironment } from '../environments.ts';
import { findKeyInText } from '../key-in-text.ts';
import type { Rule } from '../rule.ts';
import type { Fix, TextField } from '../types.ts';

const FIELDS: [TextField, string][] = [
  ['name', 'Name'],
  ['description', 'Description'],
  ['restrictionProfile', 'Restriction Profile code'],
  ['ipRanges', 'IP range'],
];

const fillIn = (field: TextField, value: string | undefined): Fix | null =>
  value ? { kind: 'set-text', label: `Fill in “${value}”`, field, value } : null;

/** What is wrong with a form by itself, whatever the application needs. */
export const FORM_RULES: Rule[] = [
  {
    code: 'FORM_CHANGED',
    type: 'broken',
    // Low, so that it never holds Save: what cannot be read must not stand in the way.
    severity: 'low',
    why: 'Narrowkey cannot check what it cannot read. Compare it with the profile yourself.',
    find: ({ selection: { unreadable } }) => [
      unreadable.length > 0 && {
        title: 'A part of this form cannot be read',
        evidence: unreadable.map((text) => ({ text })),
      },
    ],
  },
  {
    code: 'KEY_IN_TEXT',
    type: 'broken',
    severity: 'high',
    why: 'Every colleague with an account can read this text, and so use the key.',
    find: ({ selection }) =>
      FIELDS.map(
        ([field, label]) =>
          !!findKeyInText(selection[field] ?? '') && { title: `${label} holds an API key. Take it out` },
      ),
  },
  {
    code: 'INCOMPLETE_ROW',
    type: 'broken',
    severity: 'medium',
    why: 'A row that is not filled in gives the application nothing, or cannot be saved.',
    find: ({ rows, need }) =>
      rows.map(({ index, area, environment, permission, unreadable }) => {
        const open = [
          area === null && 'Area',
          environment === null && 'Env',
          permission === null && 'Permissions',
        ].filter((label) => label !== false);
        return (
          need &&
          !unreadable &&
          open.length > 0 && { title: `Row ${index + 1}: choose ${open.join(', ')}`, row: index }
        );
      }),
  },
  {
    code: 'DUPLICATE_AREA',
    type: 'broken',
    severity: 'medium',
    why: 'Which of the two rows counts is not known, so the key may be wider than it looks.',
    find: ({ rows }) =>
      rows.map(({ index, area, environment }) => {
        const first =
          area !== null &&
          rows.find(
            (other) =>
              other.index < index &&
              other.area !== null &&
              sameArea(other.area, area) &&
              canonicalEnvironment(other.environment ?? '') === canonicalEnvironment(environment ?? ''),
          );
        return (
          first && { title: `${area} stands twice: rows ${first.index + 1} and ${index + 1}`, row: index }
        );
      }),
  },
  {
    code: 'NO_SCOPES',
    type: 'missing',
    severity: 'medium',
    why: 'A key without permissions opens nothing.',
    find: ({ rows, need, selection }) => [
      !!need &&
        !rows.length &&
        !selection.unreadable.length && { title: 'No permission yet. Press Add Permission' },
    ],
  },
  {
    code: 'NO_NAME',
    type: 'missing',
    severity: 'medium',
    why: 'Without a name nobody can tell later whose key this is.',
    find: ({ selection, need }) => [
      !!need &&
        !selection.name.trim() &&
        !selection.unreadable.includes('Name') && { title: 'Name is empty', fix: fillIn('name', need.name) },
    ],
  },
  {
    code: 'NO_DESCRIPTION',
    type: 'suggestion',
    severity: 'medium',
    why: 'A description tells colleagues what the key is for before somebody widens or deletes it.',
    find: ({ selection, need }) => [
      !selection.description.trim() &&
        !selection.unreadable.includes('Description') && {
          title: 'Description is empty',
          fix: fillIn('description', need?.description),
        },
    ],
  },
  {
    code: 'UNKNOWN_AREA',
    type: 'suggestion',
    severity: 'low',
    why: 'Narrowkey cannot say what this area opens.',
    find: ({ rows }) =>
      rows.map(
        ({ index, area, known, needed }) =>
          area !== null &&
          !known &&
          !needed && { title: `Narrowkey does not know the area “${area}”`, row: index },
      ),
  },
];
