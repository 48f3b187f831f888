import { LIMITS } from '../reply/limits.ts';

/** What a component's id says: the command that answers its press, the article that it is about, and what it is told. */
export interface ComponentId {
  readonly command: string;
  /** Key of the article (see `articleKey`); null for the standard one. */
  readonly article: string | null;
  readonly argument: string;
}

/** What `addressId` may put in later: `@` and a key. */
const KEY_ROOM = 6;

/**
 * The id of a component that the command answers: `command:argument`. Null where Discord has no room for it; then the
 * component cannot be offered. The argument may hold colons, the command's name holds none.
 */
export function componentId(command: string, argument: string): string | null {
  const id = `${command}:${argument}`;
  return id.length > LIMITS.customId - KEY_ROOM ? null : id;
}

/** The same id for the article with a key: `command@key:argument`. An id that names an article already stays as it is. */
export function addressId(id: string, key: string): string {
  const { command, article } = readComponentId(id);
  return article === null ? `${command}@${key}${id.slice(command.length)}` : id;
}

/** Reads what `componentId` and `addressId` made; an id without a colon names a command and tells it nothing. */
export function readComponentId(id: string): ComponentId {
  const {
    command = '',
    article = null,
    argument = '',
  } = /^(?<command>[^:@]*)(?:@(?<article>[a-z0-9]{5}))?(?::(?<argument>.*))?$/su.exec(id)?.groups ?? {};
  return { command, article, argument };
}
