import { describe, expect, it } from 'vitest';
import { countUp, digitsOf, readBits, writeBits } from './bits.ts';
import { packMeanings, unpackMeanings } from './meanings.ts';
import { packPages, unpackPages } from './page-lines.ts';
import { packRows, unpackRows } from './rows.ts';
import { packWords, unpackWords } from './sorted-words.ts';
import { packTopic, unpackTopic } from './topic-marks.ts';
import { packVocabulary, unpackVocabulary } from './vocabulary-lines.ts';

// The script of the search and its index come by two addresses. A browser may hold one of them from an earlier release:
// what is written here must come out the same, or the answers are nonsense. Whoever changes a format has to think of those.
describe('an index of an earlier release is still read, and no longer than it was', () => {
  const words = '2026 9 again bad bus late later letter lost loud news not phone train turn way'.split(' ');

  it('in its bits', () => {
    const packed =
      "BbX[N%)<XQO(-E1GBPCWY+&UV57E7H&?2=Z:5@9U`CLTIOZPO6F.N<2'/_80-;LK^L7O5NKL/F8#0(B:;8U/KK)H'O8I=%`@3MU-.M%0,O1JMaY+L`" +
      '@5YD%.38?aBJ$_G<&R.KaPF@G0DO,=**_W25GD#';
    const numbers = Array.from(
      { length: 60 },
      (_, at) => [at % 7 === 0 ? 1 : 0, at % 4, (at * 37) % 64, at % 16] as const,
    );
    const { bit, text } = writeBits();
    for (const [at, [yes, small, large, narrow]] of numbers.entries()) {
      bit(at % 3, yes);
      countUp(bit, 10, small);
      digitsOf(bit, 40, large, 6);
      digitsOf(bit, 200, narrow, 4, 3);
    }
    expect(text()).toBe(packed);
    const read = readBits(packed);
    expect(
      numbers.map((_, at) => [
        read(at % 3, 0),
        countUp(read, 10, 0),
        digitsOf(read, 40, 0, 6),
        digitsOf(read, 200, 0, 4, 3),
      ]),
    ).toEqual(numbers);
  });

  it('in its bits, also behind many that were alike', () => {
    const packed = ":NU]FX;GCT?3=*(OSPKVBJ9XbC'Pb')],T";
    const bits = Array.from({ length: 1600 }, (_, at) => ((at % 2 === 0) === at % 150 < 148 ? 1 : 0));
    const { bit, text } = writeBits();
    for (const [at, yes] of bits.entries()) bit(at % 2, yes);
    expect(text()).toBe(packed);
    const read = readBits(packed);
    expect(bits.map((_, at) => read(at % 2, 0))).toEqual(bits);
  });

  it('in its words', () => {
    const packed = "T54)[W[[W`12TAMV@?7ZMTE5HNb>b-S4-'<1HP-=RX0+0[(;*D)4Y,Z$Nc-,84(B&L_V91J;#";
    expect(packWords(words)).toBe(packed);
    expect(unpackWords(packed, words.length)).toEqual(words);
  });

  it('in its rows', () => {
    const packed =
      "4c`Q98'YSI@@J@a*2)%&>J62D'4_,#8CQJ[U,*[G0_9ZX07.<[H%U3ZG7ASYb@4T/E`HJ];ON$:A:^RXE](*:2,(=[0+,V5AOP@NNFa:<H.K*%`-";
    const rows = Array.from({ length: 40 }, (_row, at) => {
      const most = [1, 1, 3, 0, 7][at % 5] ?? 0;
      const pages = Array.from({ length: 12 }, (_page, page) => page).filter((page) => (page * 7 + at * 5) % 11 < most);
      return { pages, weights: pages.map((page) => 1 + ((page * at) % 6)) };
    });
    expect(packRows(rows, 12)).toBe(packed);
    expect(unpackRows(packed, 40, 12)).toEqual(rows);
  });

  it('in rows of one page each, of sixteen', () => {
    const packed = 'BXbPBGCb&B-J1LSV$?_PH@bBLC^;';
    const rows = Array.from({ length: 16 }, (_, at) => ({ pages: [(at * 7) % 16], weights: [1 + (at % 3)] }));
    expect(packRows(rows, 16)).toBe(packed);
    expect(unpackRows(packed, 16, 16)).toEqual(rows);
  });

  it('in rows of a site with three thousand pages', () => {
    const packed =
      'B_?7U++X=.63LE:PRaX63,3O8I<ECANa>;[D7UIFGG[3PXJE(HX9)+H5[AM7:PBL8^>9[-6(HXP6,=_Q%caBD0OA4_/c74C664XL@ET7[EM#(%' +
      "']E+JbOF^2DPMa,B.9c.)DJcDNH?U.2T(,<=/EK5+]cb;')?>7MD@RB^`L?))";
    const rows = Array.from({ length: 40 }, (_, at) => {
      const pages = [42, (at * 997) % 3000, (at * 733) % 3000, 2900].slice(at % 4, 1 + (at % 4) + (at % 3));
      const sorted = pages.toSorted((one, other) => one - other);
      return { pages: sorted, weights: sorted.map((page) => 1 + ((page + at) % 5)) };
    });
    expect(packRows(rows, 3000)).toBe(packed);
    expect(unpackRows(packed, 40, 3000)).toEqual(rows);
  });

  it('in its meanings', () => {
    const packed = "*8T'#F^?7c:T*$W83a?6J@R.K#";
    const says = [
      ['bad news', 'late', 'later', 'not turn way'],
      [],
      ['again not bad', 'not late', 'not later bus', 'turn bad', 'way'],
    ];
    expect(
      packMeanings(
        says.map((phrases) => phrases.toReversed()),
        words,
      ),
    ).toHaveLength(packed.length);
    expect(packMeanings(says, words)).toBe(packed);
    expect(unpackMeanings(packed, 3, words)).toEqual(says);
  });

  it('in its topic', () => {
    const packed = ',U_%+c/:Z$$Y';
    const weights = new Map(Object.entries({ late: 5, lost: 3.4, bus: -3, news: -7, loud: 0.4 }));
    expect(packTopic({ weights, unknown: -1.4 }, words)).toBe(packed);
    expect(unpackTopic(packed, words)).toEqual({
      weights: new Map(words.map((word) => [word, { late: 6, lost: 4, bus: -2, news: -6, loud: 0 }[word] ?? -2])),
      unknown: -2,
    });
  });

  it('in its pages, of which each kind has its folder', () => {
    const packed = [
      ...['0', '1', '2', '3', '4', '0', 'late', 'now', 'wait', 'note', 'about', 'lost'],
      ...['I was late', 'Now', 'How to wait', 'Note', 'About', 'I got lost'],
      ...['Summary', 'Summary', 'Summary', 'Summary', 'Summary', 'Summary'],
      ...['', '5 minutes', '', '', '', '', '5', '0 5', '', '', '', '', '', '', '', '/else/', '', ''],
    ].join('\n');
    const page = { summary: 'Summary', short: '', asks: [] };
    const pages = [
      { ...page, id: 'late', url: '/mistakes/late/', kind: 'mistake', title: 'I was late', related: ['lost', 'wait'] },
      {
        ...page,
        id: 'now',
        url: '/now/now/',
        kind: 'moment',
        title: 'Now',
        note: '5 minutes',
        related: ['late', 'lost'],
      },
      { ...page, id: 'wait', url: '/guides/wait/', kind: 'guide', title: 'How  to\nwait' },
      { ...page, id: 'note', url: '/else/', kind: 'tool', title: 'Note', related: [] },
      { ...page, id: 'about', url: '/about/', kind: 'page', title: 'About' },
      { ...page, id: 'lost', url: '/mistakes/lost/', kind: 'mistake', title: 'I got lost' },
    ] as const;
    expect(packPages(pages)).toBe(packed);
    expect(unpackPages(packed)).toEqual([
      {
        id: 'late',
        url: '/mistakes/late/',
        kind: 'mistake',
        title: 'I was late',
        summary: 'Summary',
        related: ['lost'],
      },
      {
        ...{ id: 'now', url: '/now/now/', kind: 'moment', title: 'Now', summary: 'Summary', note: '5 minutes' },
        related: ['late', 'lost'],
      },
      { id: 'wait', url: '/guides/wait/', kind: 'guide', title: 'How to wait', summary: 'Summary' },
      { id: 'note', url: '/else/', kind: 'tool', title: 'Note', summary: 'Summary' },
      { id: 'about', url: '/about/', kind: 'page', title: 'About', summary: 'Summary' },
      { id: 'lost', url: '/mistakes/lost/', kind: 'mistake', title: 'I got lost', summary: 'Summary' },
    ]);
  });

  it('in its vocabulary', () => {
    const packed = 'i,the\nwent\ncant can not,froze freez';
    const vocabulary = { fillers: ['i', 'the'], light: ['went'], spellings: { cant: 'can not', froze: 'freez' } };
    expect(packVocabulary(vocabulary)).toBe(packed);
    expect(unpackVocabulary(packed)).toEqual(vocabulary);
    expect(unpackVocabulary('')).toEqual({ fillers: [], light: [], spellings: {} });
  });
});
