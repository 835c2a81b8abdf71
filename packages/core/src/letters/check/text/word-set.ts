import { remembered } from './remembered.ts';

/** The words of a list, to ask whether one is among them. */
export const wordSet = remembered((list): ReadonlySet<string> => new Set(list.split(/\s/)));
