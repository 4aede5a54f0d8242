import { defineConfig } from 'prisma/config';

/** For the `prisma` command line only: the bot applies its migrations itself when it starts. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
