import { describe, expect, it } from 'vitest';
import { findDemands } from '../../src/answer/find-demands.ts';
import { foldWord } from '../../src/search/fold.ts';

const demandsOf = (text: string): string[] => [...findDemands(text.split(' ').map(foldWord))];

describe('findDemands()', () => {
  it.each([
    ['Wer außer Trump war am Telefon', ['beyond']],
    ['which partners besides the US', ['beyond']],
    ['Was steht in dem Plan drin', ['exact']],
    ['what does the plan contain', ['exact']],
    ['Was sagt Peking selbst dazu', ['own']],
    ['what does Beijing itself say', ['own']],
    ['Was ist die stärkste Sanktion', ['compare']],
    ['which side is stronger', ['compare']],
    ['Hat die Waffenruhe schon begonnen', ['yet']],
    ['have the talks started yet', ['yet']],
    ['Wie reagierte der Kreml', ['reply']],
    ['what was the reply of the Kremlin', ['reply']],
    ['Welche anderen Punkte enthält der Plan genau', ['beyond', 'exact']],
  ])('hears in "%s" that it demands %j', (text, demands) => {
    expect(demandsOf(text)).toEqual(demands);
  });

  it.each(['Wer fordert eine Waffenruhe', 'Was war an dem Gespräch interessant', 'who suggested a west wing test'])(
    'hears no demand in "%s"',
    (text) => {
      expect(demandsOf(text)).toEqual([]);
    },
  );
});
