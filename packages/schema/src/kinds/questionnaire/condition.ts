import type { Condition } from '@rebound/core/questionnaire/shape/condition';
import { z } from 'zod';
import { id } from '../fields.ts';

/** The name of a fact, a dimension, an issue or an outcome. */
export const name = id('An id of this questionnaire');

const range = z.strictObject({ from: z.number().exactOptional(), to: z.number().exactOptional() });

/** How a dimension looks. */
export const band = z.enum(['solid', 'mixed', 'work', 'unclear']);

/** When something is asked or said. */
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ fact: name }),
      z.strictObject({ answered: name }),
      z.strictObject({ rights: range }),
      z.strictObject({ slips: range }),
      z.strictObject({ issues: range }),
      z.strictObject({ repairs: range }),
      z.strictObject({ gut: z.array(z.enum(['facts-better', 'facts-worse', 'level', 'unknown'])).min(1) }),
      z.strictObject({ bands: z.array(band).min(1), from: z.int().min(1) }),
    ]),
  )
  .describe('When: a fact, an answer or a count, joined by all, any and not; always if left out');
