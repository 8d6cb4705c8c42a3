// For a container's health check: exits 0 while the application answers that it is well.
import http from 'node:http';

const port = Number(process.env.PORT || 3000);
const origin = process.env.APP_ORIGIN || `http://localhost:${port}`;
const request = http.get(
  // The application answers to its own name only.
  { host: '127.0.0.1', port, path: '/api/health', timeout: 4_000, headers: { host: new URL(origin).host } },
  (response) => {
    response.resume();
    process.exitCode = response.statusCode === 200 ? 0 : 1;
  },
);
request.on('timeout', () => request.destroy(new Error('timeout')));
request.on('error', () => {
  process.exitCode = 1;
});
