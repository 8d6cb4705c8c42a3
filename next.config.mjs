/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Title and the like stand in the head of every page, also where no script would move them there.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // These open sockets, threads or files by path and must be loaded as they are.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'bcryptjs',
    'nodemailer',
    'pg',
    'pg-boss',
    'piscina',
    'rate-limiter-flexible',
  ],
  // No image is resized here, so the optimiser and its decoders are not offered to strangers.
  images: { unoptimized: true },
  // `npm run check` is where types are checked; a build would only do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // What server/request-rules.ts lets pass at most: a receipt is posted as a file.
    serverActions: { bodySizeLimit: '1mb' },
  },
};

export default config;
