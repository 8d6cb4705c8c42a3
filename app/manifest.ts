import type { MetadataRoute } from 'next';
import { config } from '@/rightful.config';

/** What a device shows when somebody puts the privacy center on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: config.brand.name,
    short_name: config.brand.name,
    start_url: '/privacy',
    display: 'browser',
    background_color: '#faf9f6',
    theme_color: '#0b5d4e',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  };
}
