/** When a message was written, as Discord says it: today and yesterday by name, everything else by its date. */
export function localTime(milliseconds: number, now: number, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(milliseconds);
  const days = (dayOf(now) - dayOf(milliseconds)) / 86_400_000;
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (days === 0) return time;
  const day = days === 1 ? near.format(-1, 'day') : new Intl.DateTimeFormat(locale).format(milliseconds);
  return `${day} ${time}`;
}

/** Midnight of a local day, counted as if in UTC, so that days with a clock change count as one, too. */
function dayOf(milliseconds: number): number {
  const date = new Date(milliseconds);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
