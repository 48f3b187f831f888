/** The gateway for as long as it is wanted, another one after one that is stuck. */
import { finishWithin } from './finish-within.ts';
import { type GatewayOptions, type OpenGateway, openGateway } from './gateway.ts';
import { isRefusedToken } from './refused-token.ts';
import { realTimers } from './timers.ts';

/** What hearing Discord out needs. */
export interface HearOutOptions extends GatewayOptions {
  /** Resolves with a reason when it is asked to go. */
  readonly stop: Promise<string>;
  /** Told of each gateway once it is open. */
  readonly opened: (gateway: OpenGateway) => void;
}

/** Milliseconds after the first failed try to connect anew; they double from try to try, up to the longest pause. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * Opens the gateway, and another one where it is stuck, until somebody or Discord ends it: gives the reason, with the last
 * gateway closed. Rejects where the first one cannot be opened, and where Discord refuses the token.
 */
export async function hearOut(options: HearOutOptions): Promise<string | Error> {
  const { log, stop, opened } = options;
  let gateway: OpenGateway | string = await openGateway(options);
  while (typeof gateway !== 'string') {
    opened(gateway);
    const end = await Promise.race([stop, gateway.ended, gateway.silent]);
    if (typeof end !== 'number') log.info({ reason: end instanceof Error ? end.message : end }, 'Closing');
    else log.error({ shard: end }, 'Gateway stuck: connecting anew');
    await gateway.close();
    if (typeof end !== 'number') return end;
    gateway = await openAgain(options);
  }
  log.info({ reason: gateway }, 'Closing');
  return gateway;
}

/** Gives another gateway, or the reason to stop trying. */
async function openAgain(options: HearOutOptions): Promise<OpenGateway | string> {
  const { log, stop, timers = realTimers } = options;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await openGateway(options);
    } catch (error) {
      if (isRefusedToken(error)) throw error;
      log.warn({ err: error, pause }, 'Gateway not open: trying again');
    }
    if (await finishWithin(pause, stop, timers)) return stop;
  }
}
