import { sha256 } from '@/lib/crypto';

/** The looks of a package's page: the tokens of the site, for screens of any width, light and dark, and for paper. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:light-dark(#faf9f6,#0f1311);--sheet:light-dark(#fff,#161b19);
--sunk:light-dark(#f1efe9,#1c2320);--ink:light-dark(#171a18,#eef1ee);--ink-2:light-dark(#4d554f,#a9b3ac);
--line:light-dark(#dfdcd3,#2a322e);--accent:light-dark(#0b5d4e,#5cc9b0);--soft:light-dark(#e2f0ec,#12302a)}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.55 'Inter Variable',Inter,system-ui,-apple-system,'Segoe UI',sans-serif;
-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:24px}
body{margin:0 auto;max-width:1080px;padding:clamp(24px,6vw,72px) clamp(16px,4vw,32px) 96px}
header{margin-bottom:40px;max-width:680px}
h1{font-size:clamp(30px,5.4vw,44px);line-height:1.12;letter-spacing:-.025em;margin:0 0 16px;font-weight:650}
h2{font-size:22px;line-height:1.25;letter-spacing:-.012em;margin:0 0 8px;font-weight:620}
p{margin:0 0 12px}
.brand{color:var(--accent);font-weight:650;margin:0 0 28px}
.lead{font-size:18px;color:var(--ink-2)}
.quiet{color:var(--ink-2);font-size:14.5px}
.part{background:var(--soft);border-radius:12px;padding:14px 18px}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
nav ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:2px 24px}
nav a{display:flex;justify-content:space-between;gap:12px;padding:9px 0;border-bottom:1px solid var(--line);text-decoration:none;color:var(--ink)}
nav a:hover{color:var(--accent)}
nav span{color:var(--ink-2);font-variant-numeric:tabular-nums}
section,nav{background:var(--sheet);border:1px solid var(--line);border-radius:16px;padding:clamp(18px,3vw,32px);margin:0 0 20px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(160px,1fr));gap:12px 28px;margin:14px 0 20px;padding:16px 0;border-block:1px solid var(--line)}
.facts div{min-width:0}
dt{color:var(--ink-2);font-size:13.5px}
dd{margin:0;overflow-wrap:anywhere}
.values{margin:0;display:grid;gap:14px}
.values dd{font-size:17px;white-space:pre-wrap}
.values .none{color:var(--ink-2)}
.table{overflow-x:auto;margin:0 0 12px}
table{border-collapse:collapse;width:100%;font-size:14.5px}
th,td{text-align:left;vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
td{min-width:9ch;max-width:52ch}
th{font-weight:560}
thead th{color:var(--ink-2);font-size:13px;white-space:nowrap}
time{font-variant-numeric:tabular-nums;white-space:nowrap}
ul,ol{padding-left:1.25em;margin:0 0 12px}
li{margin:0 0 6px;overflow-wrap:anywhere}
footer{color:var(--ink-2);font-size:14.5px;margin-top:32px}
@media (max-width:560px){nav ul{grid-template-columns:1fr}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{color-scheme:light}html{background:#fff;font-size:10.5pt}body{max-width:none;padding:0}
section,nav{border:0;padding:0;margin:0 0 22pt;border-radius:0}h2{break-after:avoid}tr,.facts{break-inside:avoid}
thead{display:table-header-group}.table{overflow:visible}a{color:inherit;text-decoration:none}nav a{border:0;padding:2pt 0}}
`;

/** The policy of the page itself: its one style by its hash, and nothing else from anywhere. */
export const pagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${Buffer.from(sha256(new TextEncoder().encode(pageStyle))).toString('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');
