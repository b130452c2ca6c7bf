/** What a finding may be answered with in the config, for an editor. */
import {
  CONFIG_NAMES,
  type ConfigAddition,
  type ConfigAnswer,
  type ConfigCase,
  type ConfigEntry,
  type Finding,
  offAnswer,
  REASON,
  type Reply,
  variableAnswer,
  wordAnswer,
} from '../engine/index.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Judgement } from './judge.ts';
import { baseName, folderHolding, folderOf, pathOf, uriOf } from './paths.ts';

/** An answer to a finding that changes the config. */
export interface ConfigFix {
  readonly title: string;
  /** The config file. */
  readonly uri: string;
  /** Its text now; undefined where it has to be made. */
  readonly before: string | undefined;
  /** The open document's version; null where no editor has it open. */
  readonly version: number | null;
  /** The proved edit; undefined where a person has to put `lines` in. */
  readonly addition: ConfigAddition | undefined;
  /** The entry as it would stand in an empty config. */
  readonly lines: string;
  /** What the person still has to write into it. */
  readonly blank?: string;
}

export interface ConfigFixes {
  /** Never rejects. @param commented the finding can be allowed by a comment where it stands: that is the better place */
  for(judgement: Judgement, finding: Finding, commented: boolean): Promise<readonly ConfigFix[]>;
}

/** Where the config lies. */
interface Home extends Pick<ConfigFix, 'uri' | 'before' | 'version'> {
  readonly path: string;
}

/** Such a document has no file that a config could name. */
const isUnsaved = ({ document }: Judgement): boolean => document.uri.startsWith('untitled:');

export function configFixes(o: {
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly engine: Engine;
}): ConfigFixes {
  const { documents, configuration, engine } = o;

  /** The config in force for a document, or the one to begin: in its workspace folder, else beside it. */
  const configOf = (judgement: Judgement): string | undefined => {
    const { document, ruling } = judgement;
    if (ruling.path !== undefined) return ruling.path;
    const [first] = configuration.folders();
    const path = pathOf(document.uri);
    const folder = isUnsaved(judgement) ? first : (folderHolding(configuration.folders(), path) ?? folderOf(path));
    return folder === undefined ? undefined : `${folder}/${CONFIG_NAMES[0]}`;
  };

  const caseOf = ({ ruling, result }: Judgement, finding: Finding, reply: Reply, home: Home): ConfigCase => ({
    finding,
    reply,
    result,
    name: ruling.name,
    path: home.path,
    before: home.before,
    async configUnder(text) {
      const finder = engine.configFinder(async (asked) => (asked === home.path ? text : configuration.text(asked)));
      return (await finder.at(home.path)).config;
    },
    createLinter: engine.createLinter,
  });

  return {
    async for(judgement, finding, commented) {
      const path = configOf(judgement);
      const reply = judgement.result.replies[finding.replyIndex];
      if (path === undefined || reply === undefined) return [];
      try {
        const before = await configuration.text(path);
        // Deleted on the disk, it has to be made anew, though the editor may still hold it.
        const open = before === undefined ? undefined : documents.atPath(path);
        const home = { path, uri: open?.uri ?? uriOf(path), before, version: open?.version ?? null };
        const asked = caseOf(judgement, finding, reply, home);
        const answers = [
          await variableAnswer(asked),
          await wordAnswer(asked),
          commented || isUnsaved(judgement) ? undefined : await offAnswer(asked),
        ];
        return answers.filter((answer) => answer !== undefined).map((answer) => fixOf(answer, finding, home));
      } catch {
        return []; // The config cannot be read; that is shown on it.
      }
    },
  };
}

function fixOf({ entry, addition, lines }: ConfigAnswer, { rule }: Finding, home: Home): ConfigFix {
  const { path, uri, before, version } = home;
  const title = titleOf(entry, rule, baseName(path));
  return { title, uri, before, version, addition, lines, ...(entry.key === 'overrides' ? { blank: REASON } : {}) };
}

function titleOf(entry: ConfigEntry, rule: string, file: string): string {
  switch (entry.key) {
    case 'variables':
      return `Add “${entry.value}” to your team's placeholders (in ${file})`;
    case 'words':
      return `Allow “${entry.value}” in your replies (in ${file})`;
    case 'overrides':
      return `Switch the rule off for this reply, in ${file} (${rule})`;
  }
}
