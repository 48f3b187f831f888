import type { Check } from '../check.ts';
import { actorKnown } from './actor-known.ts';
import { aliasesUnique } from './aliases-unique.ts';
import { answerFitsEmbed } from './answer-fits-embed.ts';
import { everyQuotationOnce } from './every-quotation-once.ts';
import { everySentenceReached } from './every-sentence-reached.ts';
import { everySentenceTranslated } from './every-sentence-translated.ts';
import { evidenceExistsOnce } from './evidence-exists-once.ts';
import { idsUnique } from './ids-unique.ts';
import { lexiconWordsInArticle } from './lexicon-words-in-article.ts';
import { marksFit } from './marks-fit.ts';
import { namesInEvidence } from './names-in-evidence.ts';
import { notStatedInItsFile } from './not-stated-in-its-file.ts';
import { nothingUnreviewed } from './nothing-unreviewed.ts';
import { numbersInEvidence } from './numbers-in-evidence.ts';
import { phrasingsEnough } from './phrasings-enough.ts';
import { phrasingsUniqueWhenFolded } from './phrasings-unique-when-folded.ts';
import { positionsUnique } from './positions-unique.ts';
import { reviewedDateValid } from './reviewed-date-valid.ts';
import { titleInArticle } from './title-in-article.ts';
import { topicKnown } from './topic-known.ts';

/** What has to hold for the bot to say nothing wrong: a pack that breaks one of these is not loaded. */
export const loadChecks: readonly Check[] = [
  nothingUnreviewed,
  titleInArticle,
  idsUnique,
  actorKnown,
  topicKnown,
  positionsUnique,
  evidenceExistsOnce,
  numbersInEvidence,
  namesInEvidence,
  everyQuotationOnce,
  everySentenceTranslated,
  marksFit,
  answerFitsEmbed,
  reviewedDateValid,
];

/** What has to hold, beyond that, for the bot to answer well. */
export const editorChecks: readonly Check[] = [
  phrasingsEnough,
  phrasingsUniqueWhenFolded,
  notStatedInItsFile,
  everySentenceReached,
  aliasesUnique,
  lexiconWordsInArticle,
];
