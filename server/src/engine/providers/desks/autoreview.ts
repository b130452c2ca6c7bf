import { get, textOf } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import { given, placed } from '../placed.ts';
import { type At, field, isText, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

/** Under which posts a comment is offered: `[Q] More than one question`. */
const SCOPE = /^\s*\[(?:[A-Z]{1,2})(?:,[A-Z]{1,2})*\]\s*\S/;
const NAMES = new Set(['id', 'name', 'description']);

const steady: Steady = (before, after) => isText(before) === isText(after);

function fits(item: At): boolean {
  const has = (name: string): boolean => textOf(get(item.node, name)) !== undefined;
  return has('name') && has('description') && valuesOf(item).every(({ token }) => NAMES.has(token));
}

function placesOf(item: At): Place[] {
  const title = wordOf(get(item.node, 'name'));
  return placed(field(item, 'description'), {
    id: title,
    role: 'description',
    ...given('title', title),
    markup: 'markdown',
    provider: 'autoreview',
    audience: 'customer',
  });
}

/**
 * AutoReviewComments of Stack Exchange: comments for reviewers, as JSON or JSONP. Names say where each belongs. Files hold
 * Markdown, HTML within lines, or both.
 */
export const autoreview: Provider = {
  id: 'autoreview',
  name: 'AutoReviewComments',
  syntax: 'autoreview',
  variables: variables([
    ['SITENAME', "the site's name", SAMPLE.brand],
    ['SITEURL', "the site's address", 'example.com'],
    ['OP', 'whoever wrote the post', SAMPLE.name, { person: true }],
    ['MYUSERID', 'your own number on the site', '41827'],
  ]),
  recognise(documents, { host }) {
    if (host !== 'json') return undefined;
    const items = rootsOf(documents, host).flatMap(itemsOf);
    if (!items.every(fits) || !items.some(({ node }) => SCOPE.test(textOf(get(node, 'name')) ?? ''))) return undefined;
    return { provider: 'autoreview', places: items.flatMap(placesOf), steady };
  },
};
