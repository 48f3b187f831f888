const LOOPBACK = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u;

/**
 * Whether a request comes from a page of ours: addressed to loopback by name, and sent by no other site. It keeps
 * websites that are open in the same browser from acting here, DNS rebinding included.
 */
export function isOwnPage(host: string | undefined, origin: string | undefined): boolean {
  if (host === undefined || !LOOPBACK.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
