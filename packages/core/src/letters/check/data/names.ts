import { list } from './list.ts';

/** Words in a name that are not the name. */
export const titles = list`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister cllr councillor
  capt captain major col colonel judge herr frau madame monsieur mme sr sra senor senora signor signora san
  sensei ji jr phd mbe obe
`;

/** Short forms that are not the beginning of the name, and the names they stand for. */
export const shortForms = list`
  bob bobby rob robbie=robert roberto
  bill billy will willie liam=william
  liz lizzie beth betty bess eliza libby elsie lisa=elizabeth elisabeth
  peggy meg maggie madge greta gosia=margaret margarita malgorzata
  kate katie kitty kathy cathy kay kasia katya=katherine catherine kathryn katharine katarzyna kathleen ekaterina
  jack johnny jock=john
  jack=jackson
  jackie=jacqueline
  ted teddy ned eddie=edward
  tony toni=anthony antony antonia
  tom tommy=thomas
  nick nicky nico nicki=nicholas nicola nicole
  mike mick micky misha=michael mikhail
  jim jimmy jamie=james
  harry hal hank=henry harold
  mandy=amanda
  becky becca=rebecca
  jenny jen=jennifer
  danny dan=daniel
  andy drew=andrew
  sue susie suzie=susan suzanne
  vicky vicki tori=victoria
  steve=stephen steven
  dave davey dai=david
  pete=peter
  joe joey=joseph
  jo josie=josephine joanne
  dick rick ricky richie=richard
  rick ricky=frederick
  chuck charlie=charles
  lottie=charlotte
  nell nellie ellie nora lena=eleanor elena
  sandy sasha xander lex=alexander aleksandr alexandra
  pepe=jose
  paco=francisco
  nacho=ignacio
  lola=dolores
  molly polly=mary
  tess terry=theresa teresa
  lena maddie=magdalena
  trish tricia patsy patty=patricia
  paddy=patrick
  jill=gillian
  tina kirsty chrissie=christina christine
  bella izzy=isabella isabel isabelle
  gerry jerry=gerald gerard
  larry laurie=lawrence laurence
  barney bernie=bernard
  frankie fran fanny=francesca frances
  ronnie=veronica ronald
  annie nan=anne ann anna
  mo=muhammad
  asia=joanna
  basia=barbara
  zosia=zofia
  wojtek=wojciech
  volodya=vladimir
  natasha=natalia
  tanya=tatiana
  trixie bea=beatrice
  cindy=cynthia
  dot=dorothy
  hattie=harriet
  ginny gina=virginia georgina
  kit=christopher
  lou=louise
  millie=amelia camilla
  sally=sarah
  tilly=matilda
  abby=abigail
  bert=albert herbert robert
  gus=angus
  jake=jacob
  zak=zachary
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
