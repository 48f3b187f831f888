import { generateKeyPairSync, sign } from 'node:crypto';
import type { GoldenQuestion } from '../../src/doors/terminal/read-golden.ts';

/** A request to the HTTP door, signed. */
export interface SignedAsk {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A stand-in for Discord: its public key, and as many signed requests as one wants. */
export interface AskSigner {
  readonly publicKey: string;
  /** Signs so many questions, one after the other and from the start again; no two requests are the same. */
  sign(count: number): SignedAsk[];
  /** Signs so many pings, for which nothing is looked up. */
  ping(count: number): SignedAsk[];
}

/** Makes a key, and signs /ask with it. */
export function createAskSigner(questions: readonly GoldenQuestion[]): AskSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  let id = 0;
  const nextId = (): string => {
    id += 1;
    return String(id);
  };
  const signOne = (interaction: object): SignedAsk => {
    const body = JSON.stringify(interaction);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
    const headers = { 'x-signature-timestamp': timestamp, 'x-signature-ed25519': signature };
    return { body, headers: { 'content-type': 'application/json', ...headers } };
  };
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sign: (count) =>
      Array.from({ length: count }, (_, index) => questions[index % questions.length]).flatMap((question) =>
        question === undefined ? [] : signOne(askOf(nextId(), question)),
      ),
    ping: (count) =>
      Array.from({ length: count }, () => signOne({ ...askOf(nextId(), { q: '', lang: 'en' }), type: 1 })),
  };
}

/** `/ask` with about as much around it as Discord sends. */
function askOf(id: string, { q: question, lang }: Pick<GoldenQuestion, 'q' | 'lang'>): object {
  const user = { id: '80351110224678912', username: 'nelly', global_name: 'Nelly', discriminator: '0', avatar: null };
  const member = { user, permissions: '2147483648', roles: ['41771983423143936'], deaf: false, mute: false };
  return {
    id,
    application_id: '846462639134605300',
    type: 2,
    token: `aW50ZXJhY3Rpb24${'x'.repeat(180)}${id}`,
    version: 1,
    data: { id: '5', type: 1, name: 'ask', options: [{ type: 3, name: 'question', value: question }] },
    guild_id: '41771983423143937',
    channel_id: '199737254929760256',
    channel: { id: '199737254929760256', type: 0, name: 'general', permissions: '2147483648', position: 1 },
    locale: lang === 'de' ? 'de' : 'en-US',
    guild_locale: 'en-US',
    member,
    app_permissions: '2147483648',
    entitlements: [],
    context: 0,
    authorizing_integration_owners: { '0': '41771983423143937' },
  };
}
