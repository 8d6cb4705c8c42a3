import 'server-only';

export {
  db,
  disconnect,
  guardConnections,
  inTransaction,
  poolConfig,
  prepared,
  query,
  script,
  whenSettled,
  type Ask,
  type Reader,
  type Tx,
} from './client';
export { isUniqueViolation } from './errors';
export { uuidv7 } from './id';
export { modelOf, type Rows } from './model';
export { Prisma } from './generated/client';
