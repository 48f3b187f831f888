import type { Citation } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import { listEntries } from '../answer/served-entries.ts';
import type { Article, Paragraph } from '../article/article.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { safeUrl } from './link-to-words.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import type { Counts, Words } from './words.ts';
import { wordsIn } from './words-in.ts';

/** Of the description of an embed, so that everything else has its place. */
const ROOM_FOR_LEAD = 1200;
const ROOM_FOR_OUTLINE = 1200;

/** What article this is: how it begins, the outline with paragraph numbers, the source, and how answers are made. */
export function renderArticle(setting: Setting): Reply {
  const { article } = setting.knowledge;
  const words = wordsIn(setting.language);
  const beginning = fitEvidence(beginningOf(setting), setting, ROOM_FOR_LEAD, { title: false });
  const parts = [
    beginning.text,
    `**${words.article.outline}**\n${renderOutline(article, words)}`,
    `**${words.article.source}**\n${renderOrigin(article, words)}`,
    `**${words.article.method}**\n${words.article.methodText}`,
    `-# ${words.article.counts(countsOf(setting))}`,
  ];
  const title = echo(article.title);
  const description = parts.filter((part) => part !== '').join('\n\n');
  return newReply({ title, description, color: COLOURS.info }, beginning.cites);
}

/** The lead; of an article without one, the first sentence. */
function beginningOf({ knowledge: { article, passages } }: Setting): Citation[] {
  const words = article.lead ?? passages[0];
  return words === undefined ? [] : [cite(article, passages, words.span)];
}

function renderOutline(article: Article, words: Words): string {
  const sections = article.paragraphs.reduce<Section[]>(addParagraph, []);
  const lines = sections.map(({ title, from, to }) => {
    const numbers = from === to ? words.place(from) : `${words.place(from)}–${words.place(to)}`;
    return `${numbers} · ${title === null ? words.article.untitled : escapeLine(title)}`;
  });
  const all = article.lead === null ? lines : [words.place(0), ...lines];
  const shown = all.filter((_, at) => all.slice(0, at + 1).join('\n').length <= ROOM_FOR_OUTLINE);
  return shown.length === all.length ? all.join('\n') : `${shown.join('\n')}\n…`;
}

/** Consecutive paragraphs under one heading. */
interface Section {
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

function addParagraph(sections: Section[], { number, section }: Paragraph): Section[] {
  const last = sections.at(-1);
  return last?.title === section
    ? [...sections.slice(0, -1), { ...last, to: number }]
    : [...sections, { title: section, from: number, to: number }];
}

function renderOrigin({ title, source }: Article, words: Words): string {
  const { publisher, url, published, retrieved } = source;
  const name = echo(publisher ?? title);
  const parts = [
    url === null ? publisher && name : `[${name}](${safeUrl(url)})`,
    published && words.article.published(words.date(published)),
    retrieved && words.article.retrieved(words.date(retrieved)),
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? words.article.noSource : parts.join(' · ');
}

function countsOf({ knowledge }: Setting): Counts {
  const entries = listEntries(knowledge);
  const stated = entries.filter(({ kind }) => kind === 'stated').length;
  return {
    paragraphs: knowledge.article.paragraphs.length,
    sentences: knowledge.passages.length,
    stated,
    notStated: entries.length - stated,
    quotations: knowledge.quotations.length,
    positions: knowledge.positions.length,
  };
}
