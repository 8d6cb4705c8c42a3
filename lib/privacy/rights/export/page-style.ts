import { sha256 } from '@/lib/crypto';

/** The looks of a package's page: those of the application, for screens of any width, light and dark, and for paper. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:light-dark(#faf9f6,#0f1311);--sheet:light-dark(#ffffff,#161b19);
--sunk:light-dark(#f1efe9,#1c2320);--ink:light-dark(#171a18,#eef1ee);--ink-2:light-dark(#4d554f,#a9b3ac);
--line:light-dark(#dfdcd3,#2a322e);--accent:light-dark(#0b5d4e,#5cc9b0);--accent-soft:light-dark(#e2f0ec,#12302a)}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.55 'Inter Variable',system-ui,-apple-system,'Segoe UI',sans-serif;
-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:24px;overflow-wrap:break-word}
body{margin:0}
h1,h2,p,ul,dl,dd{margin:0}
h1{font-size:clamp(1.625rem,1.4rem + 1.1vw,2.125rem);line-height:1.15;letter-spacing:-.024em;font-weight:660;text-wrap:balance}
h2{font-size:1.1875rem;line-height:1.3;letter-spacing:-.014em;font-weight:640}
ul{padding-left:1.25em}
li+li{margin-top:.3em}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:4px 20px;
padding:8px max(clamp(16px,4vw,32px),50% - 560px);min-height:60px;background:var(--sheet);border-bottom:1px solid var(--line)}
.brand{color:var(--accent);font-size:1.0625rem;font-weight:660;letter-spacing:-.018em}
.bar a{display:none;padding:6px 0;font-size:.9375rem}
.frame{display:grid;grid-template-columns:220px minmax(0,1fr);gap:48px;max-width:1184px;margin:0 auto;
padding:clamp(20px,4vw,40px) clamp(16px,4vw,32px) 72px}
nav{position:sticky;top:24px;max-height:calc(100vh - 48px);overflow-y:auto;align-self:start}
nav h2{margin:0 12px 6px;color:var(--ink-2);font-size:.8125rem;font-weight:560;letter-spacing:0}
nav ul{padding:0;list-style:none;display:grid;gap:2px}
nav li+li{margin:0}
nav a{display:flex;justify-content:space-between;gap:12px;padding:7px 12px;border-radius:8px;color:var(--ink-2);font-size:.9375rem;
text-decoration:none}
nav a:hover{background:var(--sunk);color:var(--ink)}
nav a:focus-visible{outline-offset:-3px}
nav span,time{font-variant-numeric:tabular-nums}
main,section{display:grid;grid-template-columns:minmax(0,1fr);gap:10px}
main{gap:32px}
.head{display:grid;gap:10px;max-width:68ch}
.lead{color:var(--ink-2);font-size:1.0625rem}
.quiet{color:var(--ink-2);font-size:.875rem}
.part{padding:12px 20px;border-left:4px solid var(--accent);border-radius:9px;background:var(--accent-soft)}
.sheet{border:1px solid var(--line);border-radius:12px;background:var(--sheet);overflow-wrap:anywhere}
.sheet>*{padding:12px 20px}
.sheet>*+*{border-top:1px solid var(--line)}
.sheet>.part{border-radius:0}
.sheet>.lines{padding-block:0}
.lines div{display:flex;flex-wrap:wrap;gap:0 20px;padding:12px 0}
.lines div+div{border-top:1px solid var(--line)}
.lines dt{flex:0 0 13rem;font-weight:600}
.lines dd{flex:1 1 14rem;white-space:pre-wrap}
.lines .none{color:var(--ink-2)}
summary{width:fit-content;padding:2px 0;color:var(--accent);font-size:.9375rem;cursor:pointer}
.why{margin-top:8px;display:grid;grid-template-columns:minmax(7em,max-content) minmax(0,1fr);gap:4px 20px;font-size:.875rem}
.why div{display:contents}
.why dt{color:var(--ink-2)}
.sheet ul{padding-left:calc(20px + 1.25em)}
.columns{columns:2 22rem;column-gap:32px}
.columns li{break-inside:avoid;margin:0 0 .3em}
.sheet>.table{overflow-x:auto;padding-block:4px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{padding:9px 20px 9px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
td{min-width:7.5em;max-width:52ch}
td:first-child time{white-space:nowrap}
th{font-weight:520}
thead th{padding-block:7px;color:var(--ink-2);font-size:.8125rem;font-weight:560}
tr>:last-child{padding-right:0}
tbody tr:last-child>*{border-bottom:0}
footer{padding:24px max(clamp(16px,4vw,32px),50% - 560px) 32px;border-top:1px solid var(--line);color:var(--ink-2);font-size:.875rem}
@media (max-width:820px){
.bar{position:sticky;top:0;z-index:1}.bar a{display:block}html{scroll-padding-top:76px}
.frame{grid-template-columns:minmax(0,1fr);gap:32px}
nav{position:static;max-height:none;grid-row:2;padding:8px;border:1px solid var(--line);border-radius:12px;background:var(--sheet)}
nav h2{padding-top:8px}nav a{padding-block:9px}
main{display:contents}}
@media screen and (max-width:560px){
.lines dt,.lines dd{flex-basis:100%}.lines dt{font-size:.875rem}
.why{grid-template-columns:minmax(0,1fr);gap:8px}.why div{display:block}
table,tbody,tr,th,td{display:block}
thead{position:absolute;clip-path:inset(50%)}
.table{position:relative}
th,td{padding:0;border:0}
tr{padding:8px 0}tr+tr{border-top:1px solid var(--line)}
tbody th{font-weight:600}
td{display:grid;grid-template-columns:8em minmax(0,1fr);gap:0 12px;align-items:baseline;min-width:0;max-width:none;margin-top:4px}
td:first-child time{white-space:normal}
td::before{content:attr(data-label) / '';color:var(--ink-2);font-size:.8125rem;line-height:1.4}}
@media (prefers-contrast:more){:root{--line:var(--ink-2);--ink-2:var(--ink)}}
@media print{@page{margin:14mm}
:root{color-scheme:light;--paper:#ffffff}html{font-size:8.5pt;line-height:1.4}
nav,.bar a{display:none}.bar,.frame,footer{padding:0 0 8pt;min-height:0;border:0;max-width:none}footer{padding-top:8pt}
.frame,main{display:block}section,.head{margin-bottom:12pt;gap:4pt}
h2,thead{break-after:avoid}tr,.lines div,.why{break-inside:avoid}thead{display:table-header-group}
.sheet{border-width:1px 0;border-radius:0}.sheet>*{padding:3pt 0}.sheet ul{padding-left:1.25em}.lines div{padding:2pt 0}
.table{overflow:visible}th,td{padding:2pt 10pt 2pt 0}td{min-width:0;overflow-wrap:anywhere}
.columns{columns:3}summary{display:none}details::details-content{display:block;content-visibility:visible}
.why{display:block;margin:0}.why div,.why dt,.why dd{display:inline}.why dt::after{content:': '}.why div+div::before{content:' · '}
/* A table of many columns is a paragraph for each row. */
.wide thead{display:none}.wide :is(table,tbody,tr){display:block}.wide tr{padding:2pt 0}.wide td{display:inline;padding:0;border:0}
.wide td::before{content:attr(data-label) ': ';color:var(--ink-2)}.wide td+td::before{content:' · ' attr(data-label) ': '}
.wide tr+tr{border-top:1px solid var(--line)}a{color:inherit}}
`;

/** The policy of the page itself: its one style by its hash, and nothing else from anywhere. */
export const pagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${Buffer.from(sha256(new TextEncoder().encode(pageStyle))).toString('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');
