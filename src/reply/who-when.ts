import type { StoredItem } from '../curation/change.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Who did something, as Discord shows a member; the bot by its name. In a card a mention notifies nobody. */
export const who = (by: string | null, { language }: Setting): string =>
  by === null ? wordsIn(language).curation.bot : `<@${by}>`;

/** A moment, which Discord shows in the reader's own time zone and language. */
export const when = (at: number): string => `<t:${Math.floor(at / 1000)}:f>`;

/** The version of an item, who made it so, and when. */
export const versionLine = ({ version, by, at }: StoredItem, setting: Setting): string =>
  wordsIn(setting.language).curation.panel.version(version, who(by, setting), when(at));
