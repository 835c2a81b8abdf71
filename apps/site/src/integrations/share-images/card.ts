/** What a share image shows. */
export interface Card {
  /** The part of the site: “What went wrong”. */
  readonly kind: string;
  readonly title: string;
}

/** How wide and how high a share image is, in pixels: what messengers and networks ask for. */
export const SIZE = { width: 1200, height: 630 };

type Node = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };

/** The picture of a card as boxes with style, in the words of the library that draws it. */
export function cardTree({ kind, title }: Card): Node {
  return box({ ...SIZE, flexDirection: 'column', background: SPRUCE, fontFamily: 'Besley', color: CREAM }, [
    box({ padding: '196px 96px 0', flexDirection: 'column', height: SIZE.height - 104, justifyContent: 'flex-start' }, [
      box({ fontSize: 34, color: PALE, marginBottom: 20 }, [kind]),
      box({ fontSize: sizeOf(title), lineHeight: 1.14, letterSpacing: '-0.01em' }, [title]),
    ]),
    box({ padding: '0 96px', fontSize: 38, height: 104, alignItems: 'flex-start' }, ['Rebound']),
  ]);
}

// The colours of the band by day (styles/tokens.css).
const SPRUCE = '#113b32';
const CREAM = '#f5f1e3';
const PALE = '#cdd9ce';
const LAMP = '#f3b440';

/** Long titles are set smaller, so that none runs out of the picture. */
function sizeOf(title: string): number {
  if (title.length <= 28) return 92;
  if (title.length <= 48) return 76;
  return title.length <= 72 ? 64 : 54;
}

const box = (style: object, children: readonly (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * The line that dips and comes back to level, with the lamp where it is level again: drawn over the boxes. As a picture in one of them it
 * would be drawn by itself, cut and masked, which takes longer than all the rest.
 */
export const LINE =
  `<path d="M0 64H100C176 64 162 150 228 150S280 64 356 64H1200" stroke="${LAMP}" stroke-width="8" fill="none"/>` +
  `<path d="M356 64h.01" stroke="${SPRUCE}" stroke-width="46" stroke-linecap="round"/>` +
  `<path d="M356 64h.01" stroke="${LAMP}" stroke-width="30" stroke-linecap="round"/>`;
