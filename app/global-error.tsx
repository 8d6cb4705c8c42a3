'use client';
import './styles/index.css';

/** The last resort, when not even the frame of the page could be made. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown</title>
        <main className="page narrow stack">
          <h1>This page could not be shown</h1>
          <p className="lead">The fault is ours. Load the page again in a few minutes.</p>
          <p>
            {/* A whole load, since what is broken is the application around this page. */}
            {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
            <a href="/">Front page</a>
          </p>
        </main>
      </body>
    </html>
  );
}
