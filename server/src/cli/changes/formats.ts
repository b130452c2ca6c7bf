/** How `uncanned changes` can list what has changed; the lists themselves are loaded when one is wanted. */
export const LIST_FORMATS = ['markdown', 'csv', 'html'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];
