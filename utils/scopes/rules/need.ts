import { sameArea } from '../areas.ts';
import { canonicalEnvironment } from '../environments.ts';
import { permissionLabel } from '../permissions.ts';
import type { ReadRow, Rule } from '../rule.ts';
import type { Permission, Scope } from '../types.ts';

const could = (row: ReadRow) =>
  row.known
    ? `Anyone who holds this key could ${row.permission === 'read-only' ? row.known.read : row.known.write}.`
    : 'Anyone who holds this key could do more than the application needs.';

const because = (scope: Scope | null, area: string) => [
  {
    text: scope?.reason
      ? `The profile needs ${area} ${permissionLabel(scope.permission)}: ${scope.reason}`
      : scope
        ? `The profile needs ${area} ${permissionLabel(scope.permission)}.`
        : `No call of the profile needs ${area}.`,
  },
];

const setTo = (row: number, area: string, permission: Permission) =>
  ({
    kind: 'set-permission',
    label: `Set ${area} to ${permissionLabel(permission)}`,
    row,
    permission,
  }) as const;

/** Measured against the profile in progress: nothing here fires without one. */
export const NEED_RULES: Rule[] = [
  {
    code: 'WRONG_ENVIRONMENT',
    type: 'broken',
    severity: 'high',
    why: 'A key works only in the environment that its rows name.',
    find: ({ rows, need }) =>
      rows.map(
        ({ index, environment }) =>
          need &&
          environment !== null &&
          canonicalEnvironment(environment) !== canonicalEnvironment(need.environment) && {
            title: `Row ${index + 1} is for ${environment}, the profile's key is for ${need.environment}`,
            row: index,
            fix: {
              kind: 'set-environment',
              label: `Set row ${index + 1} to ${need.environment}`,
              row: index,
              environment: need.environment,
            },
          },
      ),
  },
  {
    code: 'AREA_MISSING',
    type: 'missing',
    severity: 'high',
    why: 'The application would be refused: “API-key not defined or not configured to allow this API.”',
    find: ({ rows, need }) =>
      need && !rows.some((row) => row.unreadable && row.area === null)
        ? need.scopes.map(
            (scope) =>
              !rows.some(({ area }) => area !== null && sameArea(area, scope.area)) && {
                title: `${scope.area} is missing`,
                evidence: because(scope, scope.area),
                fix: {
                  kind: 'add-row',
                  label: `Add ${scope.area}, ${need.environment}, ${permissionLabel(scope.permission)}`,
                  area: scope.area,
                  environment: need.environment,
                  permission: scope.permission,
                },
              },
          )
        : [],
  },
  {
    code: 'WRITE_MISSING',
    type: 'missing',
    severity: 'high',
    why: 'The application could read but not save: its changes would be refused.',
    find: ({ rows }) =>
      rows.map(
        ({ index, area, permission, needed }) =>
          area !== null &&
          permission === 'read-only' &&
          needed?.permission === 'read/write' && {
            title: `${area} needs Read/write`,
            row: index,
            evidence: because(needed, area),
            fix: setTo(index, area, 'read/write'),
          },
      ),
  },
  {
    code: 'WRITE_NOT_NEEDED',
    type: 'too broad',
    severity: 'high',
    why: '',
    find: ({ rows }) =>
      rows.map((row) => {
        const { index, area, permission, needed } = row;
        return (
          area !== null &&
          permission === 'read/write' &&
          needed?.permission === 'read-only' && {
            title: `${area} needs Read-only`,
            row: index,
            why: could(row),
            evidence: because(needed, area),
            fix: setTo(index, area, 'read-only'),
          }
        );
      }),
  },
  {
    code: 'AREA_NOT_NEEDED',
    type: 'too broad',
    severity: 'high',
    why: '',
    find: ({ rows, need }) =>
      rows.map((row) => {
        const { index, area, permission, needed } = row;
        return (
          need &&
          area !== null &&
          !needed && {
            title: `${area} is not needed. Press Delete in row ${index + 1}`,
            row: index,
            severity: permission === 'read-only' && (row.known?.weight ?? 3) < 3 ? 'medium' : 'high',
            why: could(row),
            evidence: because(null, area),
          }
        );
      }),
  },
  {
    code: 'NO_RESTRICTION_PROFILE',
    type: 'too broad',
    severity: 'high',
    why: 'Without the right code the key reaches every vendor, fund and library.',
    find: ({ selection, need }) => [
      !!need?.restrictionProfile &&
        selection.restrictionProfile.trim() !== need.restrictionProfile.trim() &&
        !selection.unreadable.some((entry) => /restriction/i.test(entry)) && {
          title: `Restriction Profile code should be ${need.restrictionProfile}`,
          fix: {
            kind: 'set-text',
            label: `Fill in ${need.restrictionProfile}`,
            field: 'restrictionProfile',
            value: need.restrictionProfile,
          },
        },
    ],
  },
];
