import { expect, test } from 'vitest';
import { places } from '../../../src/prose/places.ts';

test('every number of the prose has a place of its own, under its heading', () => {
  const mdx = `<h2 id="a">One</h2>
<Num of="clubs" unit /> and <Num of="units" />.
<h2 id="b"><Term of="x" /> asks</h2>
Again <Num of="clubs" />.`;
  expect(places(mdx)).toEqual([
    { fact: 'clubs', id: 'num-clubs-1', section: 'One' },
    { fact: 'units', id: 'num-units-1', section: 'One' },
    { fact: 'clubs', id: 'num-clubs-2', section: 'asks' },
  ]);
});
