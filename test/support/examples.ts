export { type MarkedText, unmark } from '../../server/src/engine/rules/marks.ts';
