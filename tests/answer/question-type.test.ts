import { describe, expect, it } from 'vitest';
import { findQuestionTypes } from '../../src/answer/question-type.ts';
import { foldWord } from '../../src/search/fold.ts';

const typesOf = (text: string): string[] => [...findQuestionTypes(text.split(' ').map(foldWord))];

describe('findQuestionTypes()', () => {
  it.each([
    ['Wann beginnt die Waffenruhe', ['when']],
    ['Bis wann gilt das', ['when']],
    ['At which date does it start', ['date']],
    ['Wie lange dauert die Waffenruhe', ['how-long']],
    ['für wie viele Tage gilt sie', ['how-long']],
    ['How long did they talk', ['how-long']],
    ['Wie viele Soldaten sind gefallen', ['how-many']],
    ['how much money was paid', ['how-many']],
    ['wie oft haben sie telefoniert', ['how-often']],
    ['Wo treffen sie sich', ['where']],
    ['In welcher Stadt sprechen sie', ['where']],
    ['warum ist Trump skeptisch', ['why']],
    ['Aus welchem Grund zögert er', ['why', 'which']],
    ['wivil punkte hat der plan', ['how-many']],
    ['wich city is it', ['where']],
    ['Wer warnt', ['who']],
    ['Welche Garantien sind nötig', ['which']],
    ['Wie heißen die Experten', ['name']],
    ['wieso schweigt er', ['why']],
    ['um wieviel Uhr war das', ['date']],
    ['wie teuer wird das', ['how-many']],
    ['Wer telefonierte wann', ['when', 'who']],
    ['Hat Putin zugestimmt', ['whether']],
    ['is Russia still fighting', ['whether']],
    ['was will Putin', ['other']],
    ['memorandum inhalt', ['other']],
    ['whos the captain', ['who']],
    ['whens the first boat', ['when']],
    ['who’ll pay', ['who']],
    ['doesn’t she like it', ['whether']],
    ['isnt it expensive', ['whether']],
    ['must residents pay', ['whether']],
  ])('reads "%s" as a question for %j', (text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});
