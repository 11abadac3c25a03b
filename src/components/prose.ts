/** What the prose in MDX may use. */
export { default as Calculations } from './Calculations.astro';
export { default as Chart } from './Chart.astro';
export { default as Corrections } from './Corrections.astro';
export { default as Definition } from './Definition.astro';
export { default as Editions } from './Editions.astro';
export { default as Figures } from './Figures.astro';
export { default as NotTold } from './NotTold.astro';
export { default as Num } from './Num.astro';
export { default as Numeral } from './Numeral.astro';
export { default as Numerals } from './Numerals.astro';
export { default as Only } from './Only.astro';
export { default as Questions } from './Questions.astro';
export { default as Sources } from './Sources.astro';
export { default as Successors } from './Successors.astro';
export { default as Term } from './Term.astro';
export { default as Terms } from './Terms.astro';
export { default as When } from './When.astro';
