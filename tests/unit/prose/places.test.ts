import { expect, test } from 'vitest';
import { places } from '../../../src/prose/places.ts';

test('every number of the prose has a place of its own, under its heading', () => {
  const mdx = `<h2 id="a">One</h2>
<Num of="clubs" unit /> and <Num of="units" />.
<h2 id="b"><Term of="x" /> asks</h2>
Again <Num of="clubs" />.
<Chart id="map" sub>
Of <Num of="units" /> in its text.
</Chart>
Behind it <Num of="units" />.
<Chart id="bars" />
And <Num of="units" />.`;
  expect(places(mdx)).toEqual([
    { fact: 'clubs', id: 'num-clubs-1', section: 'One', chart: null },
    { fact: 'units', id: 'num-units-1', section: 'One', chart: null },
    { fact: 'clubs', id: 'num-clubs-2', section: 'asks', chart: null },
    { fact: 'units', id: 'num-units-2', section: 'asks', chart: 'map' },
    { fact: 'units', id: 'num-units-3', section: 'asks', chart: null },
    { fact: 'units', id: 'num-units-4', section: 'asks', chart: null },
  ]);
});
