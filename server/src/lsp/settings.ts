import type { InitializeParams } from 'vscode-languageserver';
import type { Settings } from '../protocol.ts';
import { register, type Wire } from './wire.ts';

/** The settings of the editor, as opposed to the config files of a library. */
export interface SettingsReader {
  /** The settings for a document, or those of the workspace as a whole. Never rejects. */
  for(uri: string | undefined): Promise<Settings>;
  /** Forgets what was read; takes what the client sent along, where it sends settings at all. */
  forget(sent?: unknown): void;
  /** Asks to be told of changes. Call after the `initialized` notification. */
  start(): Promise<void>;
}

const DEFAULTS: Settings = { enable: true, scope: 'openFiles', codeLens: true };

/** @returns the settings in what a client sent; whatever is missing or of another kind takes its default. */
export function readSettings(sent: unknown): Settings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  return {
    enable: given.enable !== false,
    scope: given.scope === 'workspace' ? 'workspace' : DEFAULTS.scope,
    codeLens: given.codeLens !== false,
  };
}

/** Asks the client for settings where it can be asked, else takes what it sends. */
export function settingsReader(wire: Wire, client: InitializeParams): SettingsReader {
  const { workspace } = client.capabilities;
  let pushed = DEFAULTS;
  let known = new Map<string | undefined, Promise<Settings>>();
  return {
    for(uri) {
      if (workspace?.configuration !== true) return Promise.resolve(pushed);
      const before = known.get(uri);
      if (before !== undefined) return before;
      const item = uri === undefined ? { section: 'uncanned' } : { section: 'uncanned', scopeUri: uri };
      const fresh = wire
        .request<readonly unknown[]>('workspace/configuration', { items: [item] })
        .then(([sent]) => readSettings(sent))
        .catch(() => DEFAULTS);
      known.set(uri, fresh);
      return fresh;
    },
    forget(sent) {
      if (typeof sent === 'object' && sent !== null && 'uncanned' in sent) pushed = readSettings(sent.uncanned);
      known = new Map();
    },
    async start() {
      if (workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
      await register(wire, 'workspace/didChangeConfiguration', { section: 'uncanned' });
    },
  };
}
