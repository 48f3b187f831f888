import type { Actor, Citation } from '../answer/answer.ts';
import type { FoundCheck, QuoteCheck } from '../answer/quote-check.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { LIMITS } from './limits.ts';
import { newReply } from './new-reply.ts';
import { renderDiff } from './render-diff.ts';
import type { Embed, Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** How many checked quotations a message shows. */
export const CHECKS_SHOWN = 5;

/** How much of the claimed words is shown again, and of a name; a comparison that is longer helps nobody. */
const CLAIM_ECHO = 300;
const NAME_ECHO = 60;
const LONGEST_DIFF = 1500;

const colourOf = {
  verbatim: COLOURS.quoted,
  altered: COLOURS.disputed,
  misattributed: COLOURS.disputed,
  'not-found': COLOURS.unanswered,
} as const;

/** A card for each checked quotation, as many as a message has room for: verdict, comparison, evidence. */
export function renderChecks(checks: readonly QuoteCheck[], setting: Setting): Reply {
  const { check: words } = wordsIn(setting.language);
  const shown = checks.slice(0, CHECKS_SHOWN);
  if (shown.length === 0) return newReply({ description: words.nothing, color: COLOURS.unanswered });
  const room = Math.min(LIMITS.embedDescription, Math.floor(LIMITS.embedTotal / shown.length) - LIMITS.embedTitle);
  const cards = shown.map((check) => renderCheck(check, room, setting));
  const left = checks.length - shown.length;
  const reply: Reply = {
    embeds: cards.map(({ embed }) => embed),
    components: [],
    audience: 'everyone',
    cites: cards.flatMap(({ cites }) => cites),
  };
  return left > 0 ? { ...reply, content: words.more(left) } : reply;
}

interface Card {
  readonly embed: Embed;
  readonly cites: readonly Citation[];
}

function renderCheck(check: QuoteCheck, room: number, setting: Setting): Card {
  const { check: words, quoted } = wordsIn(setting.language);
  const claim = quoted(echo(check.claim, Math.min(CLAIM_ECHO, Math.floor(room / 6))));
  const color = colourOf[check.verdict];
  const title = words.verdict[check.verdict];
  if (check.verdict === 'not-found')
    return { embed: { title, description: `${claim}\n\n${words.notFound}`, color }, cites: [] };
  const said = [claim, ...explain(check, Math.floor(room / 3), setting)].join('\n\n');
  const evidence = fitEvidence([check.citation], setting, room - said.length - 2);
  return { embed: { title, description: `${said}\n\n${evidence.text}`, color }, cites: evidence.cites };
}

function explain(check: FoundCheck, room: number, setting: Setting): string[] {
  const { check: words, quoted } = wordsIn(setting.language);
  const translated = check.translation === null ? [] : [words.translated(quoted(echo(check.translation)))];
  return [
    ...(check.verdict === 'altered' ? showChanges(check, room, setting) : [attribute(check, setting)]),
    ...translated,
  ];
}

/** Who says the words, against who is claimed to. */
function attribute({ verdict, speaker, claimed }: FoundCheck, setting: Setting): string {
  const { check: words } = wordsIn(setting.language);
  if (verdict === 'verbatim') return speaker ? words.saidBy(nameOf(speaker, setting)) : words.narrated;
  const who = claimed?.actor ? nameOf(claimed.actor, setting) : echo(claimed?.name ?? '', NAME_ECHO);
  return speaker ? words.notBy(who, nameOf(speaker, setting)) : words.notSaid(who);
}

function showChanges(
  { diff, changes, swallowed, speaker, claimed }: FoundCheck,
  room: number,
  setting: Setting,
): string[] {
  const { check: words, quoted } = wordsIn(setting.language);
  const compared = renderDiff(diff ?? []);
  const isOther = speaker !== null && claimed?.actor != null && !isKin(claimed.actor, speaker);
  return [
    compared.length > Math.min(room, LONGEST_DIFF) ? words.differsAtLength : words.differs(compared),
    ...(swallowed === null ? [] : [words.swallowed(quoted(echo(swallowed)))]),
    ...(changes.length === 0 ? [] : [words.changed(changes)]),
    ...(isOther ? [words.altersSpeaker(nameOf(claimed.actor, setting), nameOf(speaker, setting))] : []),
  ];
}

const nameOf = ({ names }: Actor, { language }: Setting): string => echo(names[language], NAME_ECHO);

const isKin = (claimed: Actor, speaker: Actor): boolean =>
  claimed.id === speaker.id || speaker.speaksFor === claimed.id || claimed.speaksFor === speaker.id;
