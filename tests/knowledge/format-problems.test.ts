import { expect, test } from 'vitest';
import { formatProblems } from '../../src/knowledge/format-problems.ts';

const problem = { check: 'ids-unique', line: 12, column: 5, message: 'Cannot use it' };

test('formatProblems() prints one problem a line, with its file told from where one stands', () => {
  expect(
    formatProblems(
      [
        { ...problem, file: '/home/knowledge/pack/actors.yaml' },
        { ...problem, file: 'knowledge/pack/actors.yaml' },
        { ...problem, file: '/other/actors.yaml' },
      ],
      '/home',
    ),
  ).toBe(
    [
      'knowledge/pack/actors.yaml:12:5  ids-unique  Cannot use it',
      'knowledge/pack/actors.yaml:12:5  ids-unique  Cannot use it',
      '/other/actors.yaml:12:5  ids-unique  Cannot use it',
    ].join('\n'),
  );
});
