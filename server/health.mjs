// For a container's health check: exits 0 while the application serves people. What an operator must act on does not count:
// a container that is started anew for it would only be gone in between.
import http from 'node:http';

const port = Number(process.env.PORT || 3000);
const request = http.get(
  { host: '127.0.0.1', port, path: '/api/health?live', timeout: 4_000 },
  (response) => {
    response.resume();
    process.exitCode = response.statusCode === 200 ? 0 : 1;
  },
);
request.on('timeout', () => request.destroy(new Error('timeout')));
request.on('error', () => {
  process.exitCode = 1;
});
