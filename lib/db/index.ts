import 'server-only';

export { db, disconnect, inTransaction, poolConfig, query, type Reader, type Tx } from './client';
export { uuidv7 } from './id';
export { Prisma } from './generated/client';
