import { list } from './list.ts';

/** Words of an organisation’s name that do not tell it from another. */
export const legalForms = list`
  ltd limited plc llc llp inc gmbh ag bv sa co corp company uk usa us group cic the and of de
`;
