export const keeping = {} as const;
