/** Keys of a team's own statements, and of those it marks. */
import { STATEMENT_FUNCTIONS, type Statement } from '../rules/rule.ts';
import {
  described,
  didYouMean,
  key,
  list,
  object,
  oneOf,
  type Placed,
  placed,
  type Shape,
  text,
  turned,
  whole,
} from './shape.ts';
import { situation } from './situation-keys.ts';

/** The statements part of one config file. */
export interface RawStatements {
  /** A name is not yet looked up among those of the files that this one builds on. */
  readonly own: readonly Placed<Statement>[];
  readonly favorites: readonly Placed<string>[];
}

const NAME = '^[a-z0-9]+(-[a-z0-9]+)*$';

const name = described(
  text('a name such as "carrier-switch"', (value) =>
    new RegExp(NAME).test(value)
      ? undefined
      : `"${value}" is not a name: write small letters, digits and hyphens, such as "carrier-switch".`,
  ),
  () => ({ type: 'string', pattern: NAME }),
);

/** What is wrong with the brackets of a statement, if anything is. */
function wrongIn(statement: string): string | undefined {
  if (/[\r\n]/.test(statement.trim())) return 'A statement is one line: take the line breaks out.';
  const rest = statement.replace(/\[[^\][]*[^\][\s][^\][]*\]/g, '');
  return /[[\]]/.test(rest)
    ? 'Blanks stand in square brackets, with words in them and no brackets inside: "[date]". One here is empty or not closed.'
    : undefined;
}

const statement: Shape<Placed<Statement>> = placed(
  whole(
    turned(
      object('a statement', {
        name: key('Its name, for "favorites". Statements without one are told apart by their place.', name),
        situation: key('What the replies are for in which it stands.', situation, { required: true }),
        function: key(
          'What it does.',
          oneOf('a function of statements', STATEMENT_FUNCTIONS, {
            apologise: 'apologise specifically',
            apologize: 'apologise specifically',
            offer: 'offer alternative',
            expect: 'set expectation',
            own: 'own it',
          }),
          { required: true },
        ),
        text: key(
          'The sentence, with [words in brackets] where the writer has to fill something in.',
          text('a sentence such as "It left on [date]."', wrongIn),
          { required: true },
        ),
      }),
      ({ name: id = '', situation: named, function: does, text: sentence }): Statement | undefined =>
        named === undefined || does === undefined || sentence === undefined
          ? undefined
          : { id, situation: named, function: does, text: sentence.trim(), sources: [], own: true },
    ),
  ),
);

const own: Shape<readonly Placed<Statement>[]> = turned(
  list('statements', statement, { mayBeEmpty: true }),
  (all, _, { known, problem }) => {
    const names = new Set<string>();
    return all.filter(({ value: { id }, at }) => {
      if (id === '') return true;
      const taken = known.statements.includes(id);
      if (taken) problem(at, `"${id}" is a statement that Uncanned has already: choose a name of your own.`);
      else if (names.has(id)) problem(at, `There are two statements "${id}": give one another name.`);
      const isFirst = !taken && !names.has(id);
      names.add(id);
      return isFirst;
    });
  },
);

const favorites = described(
  list('ids', placed(text('the id of a statement, such as "delay-act-5"')), { orOne: true, mayBeEmpty: true }),
  ({ statements }) => {
    const one = { anyOf: [{ enum: statements }, { type: 'string', pattern: NAME }] };
    return { anyOf: [one, { type: 'array', items: one }] };
  },
);

/** `statements:` of a config. */
export const statementsShape: Shape<RawStatements> = turned(
  object('"statements"', {
    own: key('Statements of your own: they are offered before those that come with Uncanned.', own),
    favorites: key(
      'Statements that the team likes best, by id or name: they are offered first and marked with a star.',
      favorites,
    ),
  }),
  (read) => ({ own: read.own ?? [], favorites: read.favorites ?? [] }),
);

/** @returns what is wrong with a favorite, where nobody knows it. */
export function unknownFavorite(id: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  const hint = didYouMean(id, known) || ' `Uncanned: Insert Empathy Statement` shows the id of each.';
  return `There is no statement "${id}".${hint}`;
}
