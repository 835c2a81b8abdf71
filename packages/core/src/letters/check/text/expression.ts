import { remembered } from './remembered.ts';

/** An expression kept as data, in capitals or not. */
export const anyCase = remembered((source) => new RegExp(source, 'giu'));

/** An expression kept as data, in the capitals it is written in; `^` is the beginning of a line. */
export const asWritten = remembered((source) => new RegExp(source, 'gmu'));
