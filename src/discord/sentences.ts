/** What we say to a person where no command can speak: one object, in both languages. */
import type { Language } from '../article/article.ts';
import type { OptionSpec } from '../command/options.ts';
import type { OptionProblem } from './check-options.ts';

interface Sentences {
  readonly unknownCommand: string;
  readonly staleComponent: string;
  readonly notUnderstood: string;
  readonly crashed: (interaction: string) => string;
  readonly badOption: (problem: OptionProblem) => string;
}

/** The sentences by language. They hold no text that somebody typed, so there is nothing to escape. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  de: {
    unknownCommand: 'Diesen Befehl kenne ich nicht oder nicht mehr. Was ich kann, zeigt `/hilfe`.',
    staleComponent: 'Dieser Knopf ist veraltet und tut nichts mehr. Stell die Frage bitte noch einmal.',
    notUnderstood: 'Das habe ich nicht verstanden. Was ich kann, zeigt `/hilfe`.',
    crashed: (interaction) =>
      `Da ist bei mir etwas schiefgegangen, bitte entschuldige. Wenn du es meldest, nenne diese Nummer: \`${interaction}\`.`,
    badOption: (problem) => {
      if (problem.kind === 'unknown') return 'Eine dieser Angaben kenne ich nicht mehr. Gib den Befehl bitte neu ein.';
      const name = `**${problem.spec.names.de}**`;
      return problem.kind === 'missing'
        ? `Es fehlt die Angabe ${name}.`
        : `Die Angabe ${name} muss ${mustBe.de(problem.spec)} sein.`;
    },
  },
  en: {
    unknownCommand: 'I do not know this command, or not any more. `/help` shows what I can do.',
    staleComponent: 'This button is out of date and does nothing any more. Please ask again.',
    notUnderstood: 'I did not understand that. `/help` shows what I can do.',
    crashed: (interaction) =>
      `Something went wrong on my side, sorry. If you report it, please give this number: \`${interaction}\`.`,
    badOption: (problem) => {
      if (problem.kind === 'unknown')
        return 'I do not know one of these options any more. Please enter the command anew.';
      const name = `**${problem.spec.names.en}**`;
      return problem.kind === 'missing'
        ? `The option ${name} is missing.`
        : `The option ${name} must be ${mustBe.en(problem.spec)}.`;
    },
  },
};

const mustBe: Readonly<Record<Language, (spec: OptionSpec) => string>> = {
  de: (spec) => {
    if (spec.kind === 'flag') return 'Ja oder Nein';
    if (spec.kind === 'user') return 'ein Mitglied';
    if (spec.kind === 'text')
      return `ein Text${spec.maxLength === undefined ? '' : ` von höchstens ${spec.maxLength} Zeichen`}`;
    return `eine ganze Zahl${range(spec.min, spec.max, { from: ' ab ', to: ' bis ', upTo: ' bis ' })}`;
  },
  en: (spec) => {
    if (spec.kind === 'flag') return 'yes or no';
    if (spec.kind === 'user') return 'a member';
    if (spec.kind === 'text')
      return `a text${spec.maxLength === undefined ? '' : ` of at most ${spec.maxLength} characters`}`;
    return `a whole number${range(spec.min, spec.max, { from: ' from ', to: ' to ', upTo: ' up to ' })}`;
  },
};

interface RangeWords {
  readonly from: string;
  readonly to: string;
  readonly upTo: string;
}

function range(min: number | undefined, max: number | undefined, words: RangeWords): string {
  if (min === undefined) return max === undefined ? '' : `${words.upTo}${max}`;
  return max === undefined ? `${words.from}${min}` : `${words.from}${min}${words.to}${max}`;
}
