/** Builds the site beside `dist/` and puts it in its place only when nothing is wrong. */
import { origin, originFault } from '../src/release/address.ts';
import { buildInto, checkAll } from './run.ts';
import { spare, swapIn } from './swap.ts';

const fault = originFault(origin(process.env));
if (fault) {
  console.error(`✗ ${fault.vi}.\n  EN  ${fault.en}.`);
  process.exit(1);
}
const next = spare();
checkAll();
buildInto(next);
swapIn(next);
