/** What the bot may cost, in the unit of each line's name. */
export const budgets = {
  '/ask, p50 ms': 2,
  '/ask, p99 ms': 5,
  'autocomplete, p50 ms': 3,
  'autocomplete, p99 ms': 8,
  'load pack and index in a fresh process, ms': 150,
  'terminal: start to first answer, ms': 600,
  'gateway: resident memory, MB': 120,
} as const;

/** A cost, by the name of its budget. */
export type Costs = Readonly<Record<keyof typeof budgets, number>>;

/** Machines differ, and others may share this one; what costs so many times its budget is broken all the same. */
const alarm = 10;

/** Prints each cost with its budget. */
export function renderCosts(costs: Costs): string {
  const names = Object.keys(budgets) as (keyof typeof budgets)[];
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) => {
    const [cost, budget] = [costs[name], budgets[name]];
    const verdict = cost <= budget ? '' : `  ${(cost / budget).toFixed(1)} times its budget`;
    return `${name.padEnd(width)}  ${show(cost).padStart(7)}  budget ${show(budget).padStart(4)}${verdict}`;
  });
  return ['What the bot costs', ...lines].join('\n');
}

/** Whether a cost is so far above its budget that no machine can be to blame. */
export const isAlarming = (costs: Costs): boolean =>
  Object.entries(budgets).some(([name, budget]) => costs[name as keyof typeof budgets] > alarm * budget);

const show = (value: number): string => (value < 10 ? Number(value.toFixed(2)) : Math.round(value)).toString();
