import { expect, it } from 'vitest';
import { readClaims } from '../../src/answer/read-claims.ts';

it.each([
  ["Okafor: 'They've decided over our heads'", ["They've decided over our heads"]],
  ['she said ‘They’ve decided’ and ‘he hasn’t’', ['They’ve decided', 'he hasn’t']],
  ["it's his, isn't it", ["it's his, isn't it"]],
  ['the residents\' vote was "fine"', ['fine']],
  ['“My father told me, ‘Go,’ and I went”', ['My father told me, ‘Go,’ and I went']],
])('reads of %s the claims %j', (text, claims) => {
  expect(readClaims(text).map(({ words }) => words)).toEqual(claims);
});
