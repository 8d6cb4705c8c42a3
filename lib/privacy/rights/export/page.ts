import { labelOf, titleOf } from '@/lib/privacy/labels';
import { plainIn, type Language, type Messages } from '@/messages/languages';
import type { Held, Kind } from '@/lib/privacy/inventory';
import { isIncomplete, type HeldValue } from '@/lib/privacy/rights/holdings';
import { informationOf } from '@/lib/privacy/rights/information';
import { activityText, reasonText, valueText, whoOf } from '@/lib/privacy/rights/words';
import { whenIn } from '@/messages/when';
import { config } from '@/rightful.config';
import { fillText } from './fill';
import { markup, type Html } from './markup';
import type { Art15 } from './information';
import { pagePolicy, pageStyle } from './page-style';
import type { Row, Source } from './source';

export interface PageFacts {
  readonly art15: Art15;
  readonly sources: readonly Source[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
  readonly generatedAt: Date;
  /** What was asked for, in words; null when it was everything. */
  readonly part: string | null;
  readonly language: Language;
}

/** The words of a copy. */
function wordsOf(language: Language): Messages['packageWords'] {
  return plainIn(language).packageWords;
}

/** The page that opens offline: every kind of data with why it is held, then what applies to the person. */
export function* pageText(facts: PageFacts): Generator<string> {
  const { art15, sources, language } = facts;
  yield head(facts).text;
  for (const source of sources.filter(hasRows)) yield section(source, language).text;
  yield emptyKinds(facts).text;
  yield purposesOf(art15, language).text;
  yield closing(facts).text;
}

function head({ sources, generatedAt, part, language }: PageFacts): Html {
  const words = wordsOf(language);
  const { nothing, purposes, rights, withheld, check } = words;
  const title = fillText(words.title, language, generatedAt);
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${raw(pageStyle)}</style>
      </head>
      <body>
        <header class="bar">
          <span class="brand">${config.brand.name}</span>
          <a href="#contents">${words.contents}</a>
        </header>
        <div class="frame">
          <nav aria-labelledby="contents">
            <h2 id="contents">${words.contents}</h2>
            <ul>
              ${sources
                .filter(hasRows)
                .map(
                  ({ kind: { holding }, total }) =>
                    markup`<li><a href="#${holding.key}">${titleOf(holding, language)}${holding.rows === 'one' ? '' : markup` <span>${total}</span>`}</a></li>`,
                )}
              ${sources.every(hasRows) ? '' : markup`<li><a href="#nothing">${nothing.title}</a></li>`}
              <li><a href="#uses">${purposes.title}</a></li>
              <li><a href="#rights">${rights.title}</a></li>
              <li><a href="#withheld">${withheld.title}</a></li>
              <li><a href="#check">${check.title}</a></li>
            </ul>
          </nav>
          <main>
            <div class="head">
              <h1>${title}</h1>
              <p class="lead">${fillText(words.lead, language, generatedAt)}</p>
              ${part === null ? '' : markup`<p class="part">${words.partly.replace('{part}', () => part)}</p>`}
            </div>
`;
}

/** The style alone is not escaped: it is ours, holds no value, and its hash is in the policy. */
function raw(style: typeof pageStyle): Html {
  return { text: style } as Html;
}

function hasRows({ total }: Source): boolean {
  return total > 0;
}

function section(source: Source, language: Language): Html {
  const { aboutIt, terms } = wordsOf(language);
  const { holding } = source.kind;
  const { why, legalBasis, source: from, keptUntil, sharedWith } = informationOf(holding, language);
  const facts: [string, string][] = [
    [terms.why, why],
    [terms.legalBasis, legalBasis],
    [terms.source, from],
    [terms.keptUntil, keptUntil],
    [terms.sharedWith, sharedWith],
  ];
  return markup`<section id="${holding.key}" aria-labelledby="${holding.key}-title">
    <h2 id="${holding.key}-title">${titleOf(holding, language)}</h2>
    <div class="sheet">
      ${bodyOf(source, language)}
      <details>
        <summary>${aboutIt}</summary>
        <dl class="why">
          ${facts.map(
            ([term, detail]) =>
              markup`<div>
                <dt>${term}</dt>
                <dd>${detail}</dd>
              </div>`,
          )}
        </dl>
      </details>
    </div>
  </section> `;
}

/** The kinds of which there is nothing, in one line. Each can still be linked to. */
function emptyKinds({ sources, part, language }: PageFacts): Html {
  const { nothing } = wordsOf(language);
  const empty = sources.filter((source) => !hasRows(source));
  if (empty.length === 0) return markup``;
  const titles = empty.map(
    ({ kind: { holding } }, index) =>
      markup`<span id="${holding.key}">${titleOf(holding, language)}</span>${index + 1 < empty.length ? ',' : ''}`,
  );
  return markup`<section id="nothing" aria-labelledby="nothing-title">
    <h2 id="nothing-title">${nothing.title}</h2>
    <div class="sheet"><p>${between(part === null ? nothing.held : nothing.inPart, '{kinds}', titles)}</p></div>
  </section> `;
}

function bodyOf(source: Source, language: Language): Html {
  const words = wordsOf(language);
  const { kind, total } = source;
  const newest = source.newest();
  const [first = []] = newest;
  const file = `data/${kind.holding.key}.csv`;
  const link = markup`<a href="${file}">${file}</a>`;
  const foot =
    newest.length < total
      ? between(
          words.newest.replace('{shown}', String(newest.length)).replace('{total}', String(total)),
          '{file}',
          link,
        )
      : between(words.all, '{file}', link);
  const hidden = kind.columns
    .filter((column) => !isReadable(column))
    .map((column) => labelOf(column, language));
  const more =
    hidden.length === 0
      ? ''
      : markup` ${between(
          words.inFileOnly.replace('{columns}', () => hidden.join(', ')),
          '{file}',
          link,
        )}`;
  const part = isIncomplete(newest)
    ? markup`<p class="part">${plainIn(language).entries.unreadable.kind}</p>`
    : '';
  return markup`${part}${kind.holding.rows === 'one' ? valuesOf(first, language) : tableOf(kind, newest, language)}
    <p class="quiet">${foot}${more}</p>`;
}

/** A sentence with markup in the place of one of its names. */
function between(sentence: string, name: `{${string}}`, inside: Html | readonly Html[]): Html {
  const [before = '', after = ''] = sentence.split(name);
  return markup`${before}${inside}${after}`;
}

function valuesOf(row: Row, language: Language): Html {
  return markup`<dl class="lines">
    ${row
      .filter(({ column }) => isReadable(column))
      .map(
        (held) =>
          markup`<div><dt>${labelOf(held.column, language)}</dt><dd${held.value === null ? markup` class="none"` : ''}>${shown(held, language)}</dd></div>`,
      )}
  </dl>`;
}

function leafColumns(language: Language): string[] {
  const { at, what, by, why } = wordsOf(language).leaf;
  return [at, what, by, why];
}

/** How many columns fit beside each other on a sheet of paper. */
const columnsOnPaper = 6;

function tableOf(kind: Kind, newest: readonly Row[], language: Language): Html {
  const labels = kind.columns
    .filter(isReadable)
    .flatMap((column) => (column.reads === 'leaf' ? leafColumns(language) : [labelOf(column, language)]));
  const width = labels.length > columnsOnPaper ? 'table wide' : 'table';
  return markup`<div class="${width}" role="group" tabindex="0" aria-label="${titleOf(kind.holding, language)}">
    <table>
      <thead>
        <tr>
          ${labels.map((label) => markup`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${newest.map(
          (row) =>
            markup`<tr>
              ${row
                .filter(({ column }) => isReadable(column))
                .flatMap((held) => cellsOf(held, language))
                .map((cell, index) => markup`<td data-label="${labels[index] ?? ''}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function isReadable({ reads }: Held): boolean {
  return reads !== 'hash';
}

function cellsOf(held: HeldValue, language: Language): Html[] {
  const { column, value } = held;
  if (column.reads !== 'leaf') return [shown(held, language)];
  if (value !== null && typeof value === 'object' && 'a' in value)
    return [
      time(new Date(value.t), language),
      markup`${activityText(value.a, value.meta ?? {}, language)}`,
      markup`${plainIn(language).entries.who[whoOf(value)]}`,
      markup`${reasonText(value.a, language)}`,
    ];
  // Its body was pruned; its place stays.
  return leafColumns(language).map(() => markup`–`);
}

function shown({ column, value, unreadable }: HeldValue, language: Language): Html {
  if (unreadable) return markup`${plainIn(language).entries.unreadable.value}`;
  if (value instanceof Date) return time(value, language);
  const text = valueText(column, value, language);
  return markup`${text === null || text === '' ? '–' : text}`;
}

function time(at: Date, language: Language): Html {
  return markup`<time datetime="${at.toISOString()}">${whenIn(language).moment(at)}</time>`;
}

function purposesOf({ purposes: uses }: Art15, language: Language): Html {
  const { purposes } = wordsOf(language);
  const stateOf = ({ state, since }: Art15['purposes'][number]): string =>
    state === 'on' && since !== null
      ? purposes.on.replace('{date}', whenIn(language).day(new Date(since)))
      : purposes[state === 'on' ? 'always' : state];
  const [, ...labels] = purposes.columns;
  return markup`<section id="uses" aria-labelledby="uses-title">
    <h2 id="uses-title">${purposes.title}</h2>
    <p class="quiet">${purposes.lead}</p>
    <div class="sheet"><div class="table" role="group" tabindex="0" aria-label="${purposes.title}">
      <table>
        <thead>
          <tr>
            ${purposes.columns.map((label) => markup`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${uses.map(
            (use) =>
              markup`<tr>
                <th scope="row">${use.name}</th>
                ${[stateOf(use), use.legalBasis, use.howLong, use.withWhom].map(
                  (cell, index) => markup`<td data-label="${labels[index] ?? ''}">${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div></div>
  </section> `;
}

function closing({ art15, withheld: left, generatedAt, language }: PageFacts): Html {
  const { rights, withheld, check } = wordsOf(language);
  const steps = check.steps.map((step) => fillText(step, language, generatedAt));
  return markup`<section id="rights" aria-labelledby="rights-title">
<h2 id="rights-title">${rights.title}</h2>
<div class="sheet">
<ul>${art15.rights.map((right) => markup`<li>${right}</li>`)}</ul>
<p>${fillText(rights.ask, language, generatedAt)}</p>
<p class="quiet">${art15.sold} ${art15.automatedDecisions} ${art15.transfers}</p>
</div>
</section>
<section id="withheld" aria-labelledby="withheld-title">
<h2 id="withheld-title">${withheld.title}</h2>
<p class="quiet">${withheld.lead} ${withheld.other}</p>
<div class="sheet"><ul class="columns">${[...new Set(left.map(({ why }) => why))].map((why) => markup`<li>${why}</li>`)}</ul></div>
</section>
<section id="check" aria-labelledby="check-title">
<h2 id="check-title">${check.title}</h2>
<div class="sheet"><ul>${steps.map((step) => markup`<li>${step}</li>`)}</ul></div>
</section>
</main>
</div>
<footer><p>${config.controller.name}, ${config.controller.postalAddress}<br>${config.controller.email}</p></footer>
</body>
</html>
`;
}
