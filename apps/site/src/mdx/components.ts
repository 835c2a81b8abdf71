// The short list of names a writer may use in MDX. `packages/schema` holds the same list, with the props, for its errors.
import Aside from './Aside.astro';
import Claim from './Claim.astro';
import Days from './Days.astro';
import Do from './Do.astro';
import Gap from './Gap.astro';
import Go from './Go.astro';
import Help from './Help.astro';
import InShort from './InShort.astro';
import Kept from './Kept.astro';
import LeaveOut from './LeaveOut.astro';
import Lines from './Lines.astro';
import OneThing from './OneThing.astro';
import Say from './Say.astro';
import Sheet from './Sheet.astro';
import Side from './Side.astro';
import Uk from './Uk.astro';

export const mdxComponents = {
  Aside,
  Claim,
  Days,
  Do,
  Gap,
  Go,
  Help,
  InShort,
  Kept,
  LeaveOut,
  Lines,
  OneThing,
  Say,
  Sheet,
  Side,
  Uk,
};
