/** Every rule of axe on every built page, with all that a reader's machine may ask for: what CI asks of one page of each kind. */
import { passesAxe } from '../e2e/axe.ts';
import { address, pages } from '../e2e/dist.ts';
import { test } from '../e2e/test.ts';

for (const file of pages) test(`${file} passes every rule of axe`, ({ page }) => passesAxe(page, address(file), true));
