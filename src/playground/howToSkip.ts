/** How far time is let pass: to the next moment at which something is due, a day or a week. */
export type Skip = 'next' | 'day' | 'week';
