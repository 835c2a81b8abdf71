import { list } from './list.ts';

/** Words in a name that are not the name. */
export const titles = list`
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister cllr councillor
  capt captain major col colonel judge herr frau madame monsieur mme sr sra senor senora signor signora san
  sensei ji jr phd mbe obe
`;

/** Short forms that are not the beginning of the name. */
export const shortForms = list`
  bob-robert bill-william will-william liz-elizabeth beth-elizabeth peggy-margaret maggie-margaret
  kate-katherine kate-catherine katie-katherine katie-catherine kate-kathryn jack-john ted-edward tony-anthony
  tom-thomas nick-nicholas mike-michael jim-james harry-henry mandy-amanda becky-rebecca jenny-jennifer
  danny-daniel andy-andrew sue-susan vicky-victoria steve-stephen steve-steven dave-david pete-peter joe-joseph
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
