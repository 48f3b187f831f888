import { expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';

it('/article shows everyone which article this is', () => {
  const reply = article.run({}, contextFor('en'));
  expect(reply).toMatchObject({ audience: 'everyone', embeds: [{ title: knowledge.article.title }] });
});
