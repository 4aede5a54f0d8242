import { z } from 'zod';

/** An address for people to open: of the web, and nothing that a browser would run. */
export const webUrl = z.url({ protocol: /^https?$/ });
