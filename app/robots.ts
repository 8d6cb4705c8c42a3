import type { MetadataRoute } from 'next';

/** Search engines may read the public pages; the rest is about single people or for programs. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/dev', '/privacy'] } };
}
