import { defineConfig } from 'prisma/config';

/** For `prisma generate`, and for an operator who prefers the ordinary Prisma CLI on the same migrations. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
