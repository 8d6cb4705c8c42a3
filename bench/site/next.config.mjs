import path from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  typescript: { ignoreBuildErrors: true },
  // lib/ of the project above is read from here too.
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};

export default config;
