import type { Context, Opening } from '../command/command.ts';
import { newNotice } from '../reply/new-reply.ts';
import { questionOf } from '../reply/question-of.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { FormTarget } from './form-target.ts';
import { contentOf, type LookedUp } from './look-up-entry.ts';
import { type Filled, openEntryForm } from './open-entry-form.ts';

/** Opens the form of an entry as it is now, or a notice where there is no room for one. */
export function editEntry(found: LookedUp, context: Context): Opening | Reply {
  const content = contentOf(found);
  const target: FormTarget = {
    kind: content?.kind ?? 'stated',
    entry: found.id,
    expected: found.version,
    from: null,
  };
  return openForm(target, filledWith(found, context), context);
}

/** Opens the form of an entry. */
export const openForm = (target: FormTarget, filled: Filled, context: Context): Opening | Reply =>
  openEntryForm(target, filled, context) ?? newNotice(wordsIn(context.language).notice.stale);

function filledWith(found: LookedUp, { language }: Context): Filled {
  const content = contentOf(found);
  const other = language === 'de' ? 'en' : 'de';
  const own = found.item.content;
  const asked = own ? questionOf(own, language) : '';
  const question = asked === '' && found.pack ? questionOf(found.pack, language) : asked;
  const phrasings = own ? [...own.asks[language], ...own.asks[other]].filter((text) => text !== question) : [];
  const paragraphs = new Set(content?.evidence.map(({ paragraph }) => paragraph));
  return {
    question,
    answer: content?.answer[language] ?? content?.answer[other] ?? '',
    // Evidence from several paragraphs is found by its words alone.
    paragraph: paragraphs.size === 1 ? String([...paragraphs][0]) : '',
    evidence: content?.evidence.map(({ quote }) => quote.replaceAll('\n', ' ')).join('\n') ?? '',
    phrasings: phrasings.join('\n'),
  };
}
