import type { Provider } from '../provider.ts';

/** Translation files of Rails and the like, where the config says that they hold replies. Programs name what is filled in. */
export const i18n: Provider = { id: 'i18n', name: 'Translation files', syntax: 'i18n' };
