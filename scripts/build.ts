/** Builds the site beside `dist/` and puts it in its place only when nothing is wrong. */
import { buildInto, checkAll } from './run.ts';
import { spare, swapIn } from './swap.ts';

const next = spare();
checkAll();
buildInto(next);
swapIn(next);
