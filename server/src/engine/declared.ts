/** What is declared of a reply outside its text, by its file's head or the config. */
import type { Config } from './config/config.ts';
import { situationsFor } from './config/paths.ts';
import { deskOf } from './providers/index.ts';
import { nameOfBlank, ownVariables } from './providers/known-variables.ts';
import type { Reply } from './reply.ts';

/** @returns the names that the reply's record or the team declares; what a team adds says nothing where the desk's own are not known */
export function declaredFor(reply: Reply, config: Config): readonly string[] | undefined {
  const { declared, provider } = reply;
  const variables = ownVariables(reply, config);
  if (variables.length === 0) return declared;
  const isKnown = declared !== undefined || deskOf(provider ?? '')?.variables !== undefined;
  return isKnown ? [...(declared ?? []), ...variables] : undefined;
}

/** @returns whether what looks like a blank in a reply is a placeholder of the team's own */
export function isOwnPlaceholder(reply: Reply, config: Config, blank: string): boolean {
  const name = nameOfBlank(blank);
  return name !== '' && ownVariables(reply, config).some((own) => nameOfBlank(own) === name);
}

/** @returns the reply with the situations that the config gives it, where its file declares none */
export function withSituation(config: Config, path: string, reply: Reply): Reply {
  if (reply.situation !== undefined) return reply;
  const { title, tags } = reply;
  const situation = situationsFor(config, {
    path,
    ...(title === undefined ? {} : { title }),
    ...(tags === undefined ? {} : { tags }),
  });
  return situation.length === 0 ? reply : { ...reply, situation };
}
