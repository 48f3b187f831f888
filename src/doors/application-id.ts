import { type REST, Routes } from 'discord.js';

/** The id of the application that a token belongs to. */
export async function applicationId(rest: REST): Promise<string> {
  const application = await rest.get(Routes.currentApplication());
  if (typeof application === 'object' && application !== null && 'id' in application) return String(application.id);
  throw new Error('the application has no id, expected the answer of GET /applications/@me');
}
