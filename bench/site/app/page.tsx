import { connection } from 'next/server';

/** The least that a page made for each request can be. */
export default async function BarePage() {
  await connection();
  return <h1>Bare</h1>;
}
