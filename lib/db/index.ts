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
  severConnections,
  whenSettled,
  type Reader,
  type Tx,
} from './client';
export { poolConfig, type Ask } from './config';
export { askLock, keepTable, probeLock } from './database-lock';
export { eachPage, eachRow } from './each-page';
export { LockError, isUniqueViolation } from './errors';
export { uuidv7 } from './id';
export { modelOf, type Rows } from './model';
export { Prisma } from './generated/client';
