import { neededScopes } from '../../../utils/catalog/needed-scopes.ts';

/** What is read from a text, as "Area permission", in the order of the areas. */
export const needs = (text: string): string[] =>
  neededScopes(text).scopes.map(({ area, permission }) => `${area} ${permission}`);
