import type { LetterFieldId } from '../types.ts';
import { isFieldId } from './field-grammar.ts';

/** How a slot is written: as it is, owned ("Ana’s"), with a or an, or after "for". */
export type SlotForm = 'plain' | 'owned' | 'article' | 'for';

/** A piece of a frame. */
export type FramePart =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; field: LetterFieldId; form: SlotForm }
  | { kind: 'pair'; uk: string; us: string }
  | { kind: 'optional'; parts: readonly FramePart[] };

/**
 * Cuts a frame such as `Thank you for seeing me[ on {day}].` into its pieces.
 * Throws with the frame in the message when it is not well formed: frames are written by us, not by readers.
 */
export function parseFrame(frame: string): readonly FramePart[] {
  const parts: FramePart[] = [];
  for (const [piece] of frame.matchAll(/\[[^[\]]*\]|\{[^{}]*\}|[^[\]{}]+|[[\]{}]/gu)) {
    if (piece.length > 1 && piece.startsWith('[')) {
      const inner = parseFrame(piece.slice(1, -1));
      if (!inner.some((part) => part.kind === 'slot')) throw new Error(`An optional part holds no slot: ${frame}`);
      parts.push({ kind: 'optional', parts: inner });
    } else if (piece.length > 1 && piece.startsWith('{')) {
      parts.push(parseSlot(piece.slice(1, -1), frame));
    } else if (/[[\]{}]/u.test(piece)) {
      throw new Error(`A bracket has no partner: ${frame}`);
    } else {
      parts.push({ kind: 'text', text: piece });
    }
  }
  return parts;
}

function parseSlot(inside: string, frame: string): FramePart {
  const [uk, us, ...more] = inside.split('|');
  if (uk !== undefined && us !== undefined && more.length === 0) return { kind: 'pair', uk, us };
  const [, lead, name, owned] = /^(a |for )?([a-z-]+)(’s)?$/u.exec(inside) ?? [];
  if (name === undefined || !isFieldId(name)) throw new Error(`{${inside}} is not a slot: ${frame}`);
  const form = owned !== undefined ? 'owned' : lead === 'a ' ? 'article' : lead === 'for ' ? 'for' : 'plain';
  return { kind: 'slot', field: name, form };
}
