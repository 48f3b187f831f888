const dayLength = 86_400_000;

/**
 * The ISO 8601 date (UTC) of a moment in milliseconds since the epoch, without asking a clock: the days are counted in
 * eras of 400 years that begin in March, so that leap days come last (Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms", `civil_from_days`).
 */
export function isoDate(at: number): string {
  const days = Math.floor(at / dayLength) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
