/** What the documents name has to be there: people follow them before they read code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROPOSAL_RETENTION, QUESTION_RETENTION, SERVER_RETENTION } from '../../src/curation/retention.ts';
import { root } from './source-files.ts';

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  it('names only files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|commands|docs|knowledge)\/[\w./-]+)`/gu)].map(
      ([, path = '']) => path,
    );
    // What people are to make stands in the documents as well.
    const made = /^knowledge\/(?:village-library|<)/u;
    expect(named.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('PRIVACY.md', () => {
  it('names the times that the store goes by', () => {
    const days = [QUESTION_RETENTION, PROPOSAL_RETENTION, SERVER_RETENTION].map((time) => time / (24 * 60 * 60 * 1000));
    const [questions, proposals, server] = days;
    const text = textOf('PRIVACY.md');
    expect(text).toMatch(new RegExp(`^\\| questions that members send .*\\| ${questions} days +\\|$`, 'mu'));
    expect(text).toMatch(new RegExp(`^\\| suggestions, .*\\| ${proposals} days after they were decided +\\|$`, 'mu'));
    expect(text).toContain(`A server that has removed the bot is purged after ${server} days.`);
  });
});

describe('the packaging', () => {
  it('copies and starts what is there, and asks for health where it is answered', () => {
    const dockerfile = textOf('Dockerfile');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(dockerfile).toContain('"run.js", "src/main.js"');
    expect(dockerfile).toContain('/health');
    expect(dockerfile).toMatch(/^USER node$/mu);
  });

  it('sets only variables that the bot reads', () => {
    const known = textOf('src/config/variables.ts');
    const set = [textOf('Dockerfile'), textOf('compose.yaml')].flatMap((text) =>
      [...text.matchAll(/\b(BELEGBOT_(?!DOOR)[A-Z_]+|DATABASE_URL)[=:]/gu)].map(([, name = '']) => name),
    );
    expect(set.length).toBeGreaterThan(5);
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('takes the database for healthy only once it can be reached, and gives the bot time to stop', () => {
    const { bot, database } = parse(textOf('compose.yaml')).services;
    expect(database.healthcheck.test.at(-1)).toContain('--host 127.0.0.1');
    expect(bot.depends_on.database.condition).toBe('service_healthy');
    expect(Number.parseInt(bot.stop_grace_period, 10)).toBeGreaterThan(2 + 5);
    expect(bot.volumes).toEqual([`data:${bot.environment.BELEGBOT_DATA}`]);
  });

  it('starts the bot everywhere as package.json does', () => {
    const start: string = JSON.parse(textOf('package.json')).scripts.start;
    const entry = /^ENTRYPOINT (.+)$/mu.exec(textOf('Dockerfile'))?.[1] ?? '[]';
    expect([...JSON.parse(entry), 'start'].join(' ')).toBe(start);
    expect(textOf('docs/deploy.md')).toContain(`ExecStart=/usr/bin/${start}\n`);
  });

  it('is built and started as a whole, too', () => {
    const { jobs } = parse(textOf('.github/workflows/ci.yaml'));
    const steps = jobs.image.steps.map(({ run = '' }: { run?: string }) => run).join('\n');
    expect(steps).toContain('docker build');
    expect(steps).toContain('--read-only');
  });

  it('is tried on every Node that package.json promises', () => {
    expect(textOf('.github/workflows/ci.yaml')).toContain('node: [20, 22, 24]');
    expect(JSON.parse(textOf('package.json')).engines.node).toBe('>=20.19.0');
  });
});
