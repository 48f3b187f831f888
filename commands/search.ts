/** /search: ranked passages in pages, matched words marked; and the menu that looks up what somebody wrote. */
import { nearestAmong } from '../src/answer/nearest-among.ts';
import { nearestPassages } from '../src/answer/nearest-passages.ts';
import { addressComponent } from '../src/command/address-components.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestAnyArticle } from '../src/command/article-option.ts';
import { button, contextButtons, relatedButtons } from '../src/command/buttons.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { notifyStale } from '../src/command/notify.ts';
import { shareShown, shareShownButton } from '../src/command/share-shown.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { PASSAGES_SHOWN, renderLookUp, renderSearch, renderSearchAmong } from '../src/reply/render-search.ts';
import type { Button, Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';
import { stripChat } from '../src/search/strip-chat.ts';

/** The command. */
export const search = defineCommand({
  name: 'search',
  names: { en: 'search', de: 'suche' },
  descriptions: {
    en: 'Find the passages of the article that hold your words',
    de: 'Finde die Stellen des Artikels zu deinen Wörtern',
  },
  options: {
    words: {
      kind: 'text',
      names: { en: 'words', de: 'wörter' },
      descriptions: {
        en: 'In German or English, typos forgiven',
        de: 'Auf Deutsch oder Englisch, Tippfehler verziehen',
      },
      required: true,
      maxLength: 300,
    },
    article: articleOption,
  },
  menu: {
    names: { en: 'Look up in the article', de: 'Im Artikel nachschlagen' },
    run: lookUp,
  },
  suggest: { article: suggestAnyArticle },
  run: ({ words }, context) => showPage({ words, from: 0, isPrivate: false }, context),
  everywhere: ({ words }, contexts) => searchEverywhere(words, contexts),
  press: (argument, context, _, shown) => {
    const shared = shareShown(argument, shown, context);
    if (shared) return shared;
    const {
      act,
      from,
      words = '',
    } = /^(?<act>page|turn):(?<from>\d{1,4}):(?<words>.+)$/su.exec(argument)?.groups ?? {};
    if (from === undefined) return notifyStale(context.language);
    const reply = showPage({ words, from: Number(from), isPrivate: true }, context);
    return { kind: act === 'turn' ? 'update' : 'reply', reply };
  },
});

interface Page {
  readonly words: string;
  /** Position of the first passage shown, from 0. */
  readonly from: number;
  readonly isPrivate: boolean;
}

/** More passages than this nobody looks through. */
const MOST = 12;

function showPage({ words, from, isPrivate }: Page, context: Context): Reply {
  const found = nearestPassages(context.knowledge, words, MOST);
  const reply = renderSearch(found, words, from, context);
  const { button: labels, search: texts } = wordsIn(context.language);
  const turn = (to: number, label: string): Button[] =>
    button('search', `${isPrivate ? 'turn' : 'page'}:${to}:${words.trim()}`, { label });
  const next = from + reply.cites.length;
  const hasMore = reply.cites.length > 0 && next < found.length;
  const back = isPrivate && from > 0 ? turn(Math.max(0, from - PASSAGES_SHOWN), labels.previous) : [];
  const onward = hasMore ? turn(next, labels.next) : [];
  const related = relatedButtons(reply.cites, context.knowledge, context.language);
  const addressed = addressReply(reply, { isPrivate, buttons: [...back, ...onward, ...related] }, context);
  return hasMore && onward.length === 0 ? { ...addressed, content: texts.more } : addressed;
}

/** The best passages of all articles, by article, the one with the best of them first. */
function searchEverywhere(words: string, contexts: readonly [Context, ...(readonly Context[])]): Reply {
  const packs = contexts.map(({ knowledge }) => knowledge);
  const places = nearestAmong(packs, words, MOST);
  const positions = [...new Set(places.map(({ at }) => at))];
  const groups = positions.flatMap((at) => {
    const setting = contexts[at];
    return setting ? [{ setting, found: places.filter((one) => one.at === at).map(({ citation }) => citation) }] : [];
  });
  const reply = renderSearchAmong(groups, words, contexts[0]);
  const buttons = groups.flatMap(({ setting }) => {
    const cites = reply.cites.filter(({ article }) => article === setting.knowledge.article.id);
    return contextButtons(cites, setting.language).map((one) => addressComponent(one, setting.key));
  });
  return addressReply(reply, { buttons }, contexts[0]);
}

function lookUp(content: string, context: Context): Reply {
  const { knowledge, language } = context;
  const words = stripChat(content);
  if (!/[\p{L}\p{N}]/u.test(words)) return newNotice(wordsIn(language).search.noText);
  const reply = renderLookUp(nearestPassages(knowledge, words, PASSAGES_SHOWN), words, context);
  const buttons = [
    ...contextButtons(reply.cites, language),
    ...relatedButtons(reply.cites, knowledge, language),
    ...shareShownButton('search', reply.cites, knowledge, language),
  ];
  return addressReply(reply, { isPrivate: true, buttons }, context);
}
