import { describe, expect, it } from 'vitest';
import { strongVerbs } from '../../src/search/strong-verbs.ts';

describe.each(['de', 'en'] as const)('the strong verbs of %s', (language) => {
  it('are folded words without spaces', () => {
    expect([...strongVerbs[language]].flat().filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
  });

  it('lead to a root in one step', () => {
    const roots = new Set(strongVerbs[language].values());
    const forms = [...strongVerbs[language].keys()];
    expect(forms.filter((form) => roots.has(form) && strongVerbs[language].get(form) !== form)).toEqual([]);
  });
});
