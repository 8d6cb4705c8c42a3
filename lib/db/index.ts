import 'server-only';

export {
  db,
  disconnect,
  guardConnections,
  lockDatabase,
  inTransaction,
  prepared,
  query,
  script,
  afterTransaction,
  type Reader,
  type Tx,
} from './client';
export { poolConfig, type Ask } from './config';
export { askLock, keepTable, probeLock } from './database-lock';
export { eachPage, eachRow } from './each-page';
export { LockError, isUniqueViolation } from './errors';
export { uuidv7 } from './id';
export { modelOf } from './model';
export { Prisma } from './generated/client';
