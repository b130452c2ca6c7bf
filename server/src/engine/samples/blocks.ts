/** The blocks of a template: which tags belong together and what stands between them. Tolerant: no tag is lost. */
import type { Tag } from '../providers/tokens/tags.ts';
import type { Span } from '../text/span.ts';

/** One of the parts of a block of which one is shown. */
export interface Arm {
  /** The tag that it begins with. */
  readonly tag: Tag;
  /** The text between its tag and the next one, in the reply. */
  readonly body: Span;
  readonly nodes: readonly Node[];
}

export interface Block {
  /** Which block of the reply it is, from 0, by its first tag. */
  readonly id: number;
  /** `if`, `case`, `for`, … */
  readonly word: string;
  /** At least one; the first begins with the opening tag. */
  readonly arms: readonly Arm[];
  readonly end: Tag;
}

/** A tag by itself, or a block. A tag of a block without an end, or without a beginning, stands by itself. */
export type Node = { readonly tag: Tag } | { readonly block: Block };

interface OpenArm {
  readonly tag: Tag;
  readonly nodes: Node[];
  end: number;
}

interface Frame {
  readonly id: number;
  readonly word: string;
  readonly arms: OpenArm[];
}

const nodesOf = (frame: Frame): readonly Node[] => frame.arms.flatMap(({ tag, nodes }) => [{ tag }, ...nodes]);

/** @param tags those of a reply, in order */
export function blocksOf(tags: readonly Tag[]): readonly Node[] {
  const out: Node[] = [];
  const frames: Frame[] = [];
  let count = 0;
  const here = (): Node[] => frames.at(-1)?.arms.at(-1)?.nodes ?? out;
  for (const tag of tags) {
    const { start } = tag.token.at;
    const { word, part } = tag.reading?.block ?? { word: '', part: undefined };
    if (part === 'open') frames.push({ id: count++, word, arms: [{ tag, nodes: [], end: 0 }] });
    else if (part === 'arm' && frames.length > 0) {
      const { arms } = frames.at(-1)!;
      arms.at(-1)!.end = start;
      arms.push({ tag, nodes: [], end: 0 });
    } else if (part === 'end' && frames.some((frame) => frame.word === word)) {
      for (let frame = frames.pop()!; ; frame = frames.pop()!) {
        if (frame.word === word) {
          frame.arms.at(-1)!.end = start;
          const arms = frame.arms.map(({ tag: own, nodes, end }) => ({
            tag: own,
            nodes,
            body: { start: own.token.at.end, end },
          }));
          here().push({ block: { id: frame.id, word, arms, end: tag } });
          break;
        }
        here().push(...nodesOf(frame));
      }
    } else here().push({ tag });
  }
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) here().push(...nodesOf(frame));
  return out;
}
