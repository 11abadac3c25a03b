/** The source that the story is about: its row in `sources.csv`. */
export const article = 'dan-viet-2024-12-14';
