import { describe, expect, it } from 'vitest';
import { operationsBelow } from '../../../../utils/catalog/reading/yaml-operations.ts';

const PATH = '/users/{user_id}';

/** The methods listed below the path in a document. */
function below(text: string): string {
  const start = text.indexOf(PATH);
  return operationsBelow(text, start, start + PATH.length).join(' ');
}

describe('the operations of a path in an OpenAPI document', () => {
  it.each([
    ['one', `paths:\n  ${PATH}:\n    get:\n      summary: x\n`, 'GET'],
    ['several', `paths:\n  ${PATH}:\n    get:\n      summary: x\n    put:\n      summary: y\n`, 'GET PUT'],
    [
      'all that there are',
      `${PATH}:\n  get:\n  put:\n  post:\n  delete:\n  patch:\n  head:\n`,
      'GET PUT POST DELETE PATCH HEAD',
    ],
    ['at the end of the text', `  ${PATH}:\n    put:`, 'PUT'],
    ['at the end of the text, after another', `  ${PATH}:\n    get:\n    put:`, 'GET PUT'],
    ['behind a blank line', `  ${PATH}:\n\n    get:\n  \n    put:\n`, 'GET PUT'],
    ['behind what all of them share', `  ${PATH}:\n    parameters:\n      - name: x\n    put:\n`, 'PUT'],
    ['of a path in double quotes', `  "${PATH}":\n    put:\n`, 'PUT'],
    ['of a path in single quotes', `  '${PATH}':\n    put:\n`, 'PUT'],
    ['of a path with spaces behind it', `  ${PATH}: \t\n    put:\n`, 'PUT'],
    ['of a document of Windows', `  ${PATH}:\r\n    put:\r\n    get:\r\n`, 'PUT GET'],
    ['with the operation on its line', `  ${PATH}:\n    put: { summary: x }\n`, 'PUT'],
    ['up to the next path', `  ${PATH}:\n    get:\n  /bibs:\n    put:\n`, 'GET'],
    ['up to the next section', `  ${PATH}:\n    get:\ncomponents:\n    put:\n`, 'GET'],
    ['at their own level', `  ${PATH}:\n    get:\n      put:\n        x: y\n`, 'GET'],
    ['that are words of their own', `  ${PATH}:\n    x-put:\n    getter:\n    delete:\n`, 'DELETE'],
    ['behind a long line', `  ${PATH}:\n    summary: ${'a'.repeat(500)}\n    put:\n`, 'PUT'],
    ['behind many lines', `  ${PATH}:\n    get:\n${'      a: b\n'.repeat(200)}    put:\n`, 'GET PUT'],
    ['of a path that is deep inside', `${' '.repeat(40)}${PATH}:\n${' '.repeat(42)}put:\n`, 'PUT'],
  ])('are found: %s', (_, text, methods) => expect(below(text)).toBe(methods));

  it.each([
    ['a path in a sentence', `See ${PATH}:\n      get:\n`],
    ['a path with a value', `  ${PATH}: x\n    put:\n`],
    ['a path without a colon', `  ${PATH}\n    put:\n`],
    ['a path that goes on', `  ${PATH}/x:\n    put:\n`],
    ['a path of a list', `  - ${PATH}:\n      put:\n`],
    ['a path without anything below', `  ${PATH}:\n`],
    ['a path at the end of the text', `  ${PATH}:`],
    ['a path with its neighbour below', `  ${PATH}:\n  put:\n`],
    ['a path with something higher below', `  ${PATH}:\nput:\n`],
    ['a path in an object', `  "${PATH}": {\n    put:\n`],
    ['a path with text behind the quote', `  "${PATH}" x:\n    put:\n`],
    ['a path in another path', `  /almaws/v1${PATH}:\n${' '.repeat(20)}put:\n`],
  ])('are not: %s', (_, text) => expect(below(text)).toBe(''));
});
