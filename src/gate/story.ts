/** What the story brings beside its prose: the one place where the kit takes it. */
export { charts } from '../story/charts/index.ts';
export { poster } from '../story/poster.ts';
