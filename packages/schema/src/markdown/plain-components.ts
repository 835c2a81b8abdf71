import { keptOnDevice } from '@rebound/core/saved/kept-on-device';
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';

/** What a page’s text needs to know to be written plainly. */
export interface InPlain {
  /** The address of the site, and that of the page. */
  readonly site: string;
  readonly address: string;
  /** The ids of the page’s sources: a claim shows its place in this list. */
  readonly sources: readonly string[];
}

interface Part {
  readonly props: ReadonlyMap<string, string>;
  readonly given: InPlain;
  readonly blocks: () => BlockContent[];
  readonly inline: () => PhrasingContent[];
}

/** Each component that a writer may use, as the words it shows. A part of a line is one paragraph, whose words are taken. */
export const plainComponents: Readonly<Record<string, (part: Part) => BlockContent[]>> = {
  Aside: ({ blocks }) => [quote(blocks())],
  Claim: ({ inline, props, given }) => [paragraph([...inline(), ...marks(props.get('source') ?? '', given)])],
  Days: ({ blocks }) => blocks(),
  Do: ({ blocks }) => [bold('Do'), ...blocks()],
  Gap: ({ inline }) => [paragraph([raw('['), ...inline(), raw(']')])],
  Go: ({ inline, props, given }) => [paragraph([link(toolAddress(props), inline(), given)])],
  Help: ({ given }) => [
    paragraph([
      text('If you might hurt yourself, or you feel you can’t go on: '),
      link('/help/', [text('talk to someone now')], given),
    ]),
  ],
  InShort: ({ blocks }) => [heading('In short'), ...blocks()],
  Kept: () => [
    {
      type: 'list',
      children: keptOnDevice().map(({ what, why, until, key, part }) => ({
        type: 'listItem',
        children: [
          paragraph([text(`${what}, ${why}. Kept ${until}. Stored as ${[key, part].filter(Boolean).join(', ')}.`)]),
        ],
      })),
    },
  ],
  LeaveOut: ({ blocks }) => [bold('Leave out'), ...blocks()],
  Lines: ({ props }) => [paragraph([text(`${props.get('label') ?? ''}: `), raw('________')])],
  OneThing: ({ blocks }) => [heading('If you only do one thing'), ...blocks()],
  Say: ({ blocks, props }) => [bold(props.get('when') ?? ''), quote(blocks())],
  Sheet: ({ blocks, props, given }) => [
    paragraph([link(`/tools/${props.get('tool') ?? ''}/`, [text('A sheet for this tool')], given)]),
    ...blocks(),
  ],
  Side: ({ blocks, props }) => [bold(props.get('of') === 'felt' ? 'How it felt' : 'How it looked'), ...blocks()],
  Uk: ({ inline }) => [paragraph(inline())],
};

function marks(ids: string, { sources }: InPlain): PhrasingContent[] {
  return ids.split(/\s+/).map((id) => {
    const place = sources.indexOf(id);
    if (place < 0) throw new Error(`“${id}” is cited and is not among the page’s sources.`);
    return raw(`[^${place + 1}]`);
  });
}

function toolAddress(props: ReadonlyMap<string, string>): string {
  const kind = props.get('kind');
  return `/tools/${props.get('to') ?? ''}/${kind === undefined ? '' : `?kind=${kind}`}`;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
// Marks of Markdown’s own, which must not be taken for words.
const raw = (value: string): PhrasingContent => ({ type: 'html', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const bold = (value: string): BlockContent => paragraph([{ type: 'strong', children: [text(value)] }]);
const heading = (value: string): BlockContent => ({ type: 'heading', depth: 2, children: [text(value)] });
const quote = (children: BlockContent[]): BlockContent => ({ type: 'blockquote', children });
const link = (path: string, children: PhrasingContent[], { site }: InPlain): PhrasingContent => ({
  type: 'link',
  url: new URL(path, site).href,
  children,
});
