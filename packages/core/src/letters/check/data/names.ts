import { list } from './list.ts';

/** Words in a name that are not the name. */
export const titles = list`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister cllr councillor
  capt captain major col colonel judge herr frau madame monsieur mme sr sra senor senora signor signora san
  sensei ji jr phd mbe obe
`;

/** Short forms that are not the beginning of the name, and the names they stand for. */
export const shortForms = list`
  bob bobby rob=robert
  bill billy will liam=william
  liz lizzie beth betty=elizabeth elisabeth
  peggy meg maggie gosia=margaret malgorzata
  kate katie kitty kathy cathy kasia=katherine catherine kathryn katarzyna
  jack johnny=john
  ted ned eddie=edward
  tony toni=anthony antony antonia
  tom tommy=thomas
  nick nicky=nicholas nicola
  mike mick=michael
  jim jimmy jamie=james
  harry hal=henry harold
  mandy=amanda
  becky=rebecca
  sue susie suzie=susan
  vicky=victoria
  steve=stephen steven
  dave=david
  pete=peter
  joe joey=joseph
  jo=josephine
  dick rick=richard
  chuck charlie=charles
  lottie=charlotte
  nell ellie=eleanor
  sandy sasha=alexander alexandra aleksandr
  pepe=jose
  molly polly=mary
  tess=theresa
  trish=patricia
  paddy=patrick
  jill=gillian
  tina=christina christine
  bella izzy=isabella
  larry=lawrence
  frankie=francesca frances
  annie nan=anne
  mo=muhammad
  jake=jacob

`;

/** Short names that are whole names of other people: “Paul” is not Pauline. */
export const wholeNames = list`
  paul carl john mark eric dean rose anna mari marc luci jean joan jane juli dani mart
`;

/** Small words inside names. */
export const particles = list`
  de da do dos di del della la le van von der den ter ten zu bin ibn binti bint al el ap ab mac mc st y e i o
  und et plus also
`;
