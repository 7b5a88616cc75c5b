/// The look of every page: ink on paper, one family for reading and one for letters and digests.
///
/// Every colour of words stands out from the paper by at least 4.5 to 1.
enum StyleSheet {
  static let text: StaticString = """
    :root {
      color-scheme: light;
      --paper: #fffefb; --desk: #f1eee7; --ink: #1f1d1a; --quiet: #625d55; --rule: #d8d2c6;
      --wash: #f8f5ee; --good: #1d6844; --bad: #a12d20; --open: #7a5200; --accent: #234f66;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia,
        "Liberation Serif", serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.5 var(--serif);
      font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word;
    }
    main {
      max-width: 68rem; margin: 2.5rem auto; padding: 4rem 4.5rem 3rem; background: var(--paper);
      border: 1px solid var(--rule); border-top: 4px solid var(--accent);
    }
    p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; }
    header { margin-bottom: 2.25rem; }
    .kind {
      color: var(--accent); font-size: 0.8125rem; letter-spacing: 0.14em; text-transform: uppercase;
    }
    h1 { margin: 0.35rem 0 0.25rem; font-size: 2.375rem; font-weight: 400; line-height: 1.15; }
    .subtitle { color: var(--quiet); font-size: 1.1875rem; }
    h2 {
      margin: 0 0 1rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--ink);
      font-size: 1.3125rem; font-weight: 400;
    }
    h3, h4, h5, h6 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; font-weight: 600; }
    section { margin-top: 3rem; }
    section > * + * { margin-top: 0.9rem; }

    .summary { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 2rem 3.5rem; align-items: start; }
    .figure .label { color: var(--quiet); }
    .figure .value { margin: 0.1rem 0 0.5rem; font-size: 2.75rem; line-height: 1.15; }
    .figure.good .value { color: var(--good); }
    .figure .sentence { max-width: 34rem; text-wrap: pretty; }
    dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem;
      padding: 0.25rem 0; border-bottom: 1px solid var(--rule); }
    dl > div:last-child { border-bottom: 0; }
    dt { color: var(--quiet); }

    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    th, td { padding: 0.55rem 0.9rem 0.55rem 0; text-align: left; vertical-align: baseline;
      font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { padding-top: 0; color: var(--quiet); font-size: 0.8125rem; vertical-align: bottom;
      border-bottom: 1px solid var(--rule); }
    td.trailing, th.trailing { text-align: right; }
    tbody td.trailing { white-space: nowrap; }
    tr.line:not(:first-child) > * { border-top: 1px solid var(--rule); }
    tr.line + tr.total > *, tr.why:not(.total) + tr.total > * { border-top: 1px solid var(--ink); }
    tr.total > * { background: var(--wash); }
    tr.total > :first-child { padding-left: 0.6rem; }
    tr.total > :last-child { padding-right: 0.6rem; }
    td.picture { padding-top: 0.3rem; padding-bottom: 0; vertical-align: top; }
    tr:has(+ tr.why) > * { padding-bottom: 0.1rem; }
    .good { color: var(--good); }
    .bad { color: var(--bad); }
    .open { color: var(--open); }
    td.good, td.bad, td.open { font-weight: 600; }
    td.quiet { color: var(--quiet); font-size: 0.875rem; }
    .strong { font-weight: 600; }
    .code, pre { font-family: var(--mono); font-size: 0.8125em; overflow-wrap: anywhere; }

    tr.why > td { padding: 0 0 0.6rem; }
    tr.why.total > td { padding: 0 0.6rem 0.6rem; }
    summary { width: fit-content; color: var(--accent); font-size: 0.8125rem; cursor: pointer; }
    summary span { margin-left: 0.4em; color: var(--quiet); font-family: var(--mono);
      font-size: 0.9375em; }
    summary:hover { text-decoration: underline; }
    summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
    details[open] { margin: 0.4rem 0 0.6rem; padding: 0.9rem 1.25rem 1.25rem; background: var(--wash);
      border-left: 3px solid var(--accent); }
    tr.total details[open] { background: var(--paper); }
    details > * + * { margin-top: 0.9rem; }
    details table { font-size: 0.875rem; }
    details th, details td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
    .steps { padding: 0; list-style: none; }
    .steps li { padding: 0.1rem 0 0.1rem 1.25rem; text-indent: -1.25rem; }
    .points { padding-left: 1.1rem; }
    .points li { padding: 0.1rem 0; }
    .quote blockquote { padding-left: 1rem; border-left: 2px solid var(--rule); }
    .quote p + p { margin-top: 0.5rem; }
    .quote pre { white-space: pre-wrap; line-height: 1.5; }
    .quote figcaption { padding: 0.2rem 0 0 1rem; color: var(--quiet); font-size: 0.8125rem; }

    .pictures { display: grid; gap: 1.75rem 2.5rem; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
    .picture { max-width: 30rem; }
    .picture > svg { width: 100%; height: auto; }
    .picture figcaption { margin-bottom: 0.6rem; font-size: 0.9375rem; }
    .picture figcaption strong { display: block; font-weight: 600; }
    .picture details { margin-top: 0.4rem; }

    svg { display: block; max-width: 100%; }
    td.picture svg { min-width: 11rem; }
    svg .track { stroke: var(--rule); stroke-width: 6; stroke-linecap: round; }
    svg .edge { stroke: var(--paper); stroke-width: 2; }
    svg .attained { stroke: currentColor; stroke-width: 6; stroke-linecap: round; opacity: 0.35; }
    svg .goal { stroke: var(--ink); stroke-width: 1.5; }
    svg .mark { fill: currentColor; stroke: var(--paper); stroke-width: 2; }
    td.picture svg text { font: 10px var(--serif); fill: var(--quiet); }
    td.picture svg text.named { fill: var(--ink); }

    .fine { margin-top: 3.5rem; font-size: 0.875rem; color: var(--quiet); }
    .fine h2 { color: var(--ink); font-size: 1.0625rem; border-bottom-color: var(--rule); }
    .fine table { font-size: 0.8125rem; }
    .fine th, .fine td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
    .fine table + table { margin-top: 1.5rem; }

    @media (max-width: 62rem) { main { margin: 0 auto; padding: 3rem 2.5rem 2rem; border-width: 4px 0 0; } }

    @media screen and (max-width: 47rem) {
      main { padding: 2rem 1.25rem 1.5rem; }
      h1 { font-size: 1.875rem; }
      .figure .value { font-size: 2.25rem; }
      dl > div { grid-template-columns: 7rem minmax(0, 1fr); }
      table, thead, tbody, tr, th, td { display: block; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tbody tr.line, tbody tr.total { padding: 0.6rem 0 0.4rem; }
      tr.line:not(:first-child) > *, tr.line + tr.total > *,
      tr.why:not(.total) + tr.total > * { border-top: 0; }
      tr.line:not(:first-child) { border-top: 1px solid var(--rule); }
      tr.line + tr.total, tr.why:not(.total) + tr.total { border-top: 1px solid var(--ink); }
      tr.total { padding-left: 0.6rem; padding-right: 0.6rem; background: var(--wash); }
      tr.total > :first-child { padding-left: 0; }
      tbody th, tbody td { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 1rem;
        padding: 0.15rem 0; }
      tbody td.trailing { text-align: left; white-space: normal; }
      tbody td.empty { display: none; }
      tbody td[data-label]::before, tbody th[data-label]::before { content: attr(data-label);
        color: var(--quiet); font: 400 0.8125rem/1.7 var(--serif); }
      tbody td.picture { grid-template-columns: minmax(0, 1fr); }
      td.picture svg { width: 100%; min-width: 0; max-width: 20rem; height: auto; }
      tr.why > td, tr.why.total > td { display: block; padding: 0 0 0.6rem; }
      details[open] { padding: 0.75rem 0.9rem 1rem; }
    }

    @page { size: A4; margin: 16mm 15mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt serif; color: #625d55; } }
    @media print {
      html { font-size: 9.5pt; }
      body, main { background: none; }
      main { max-width: none; margin: 0; padding: 0; border: 0; }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      details { padding: 0.4rem 0.9rem 0.6rem; border-left: 2px solid var(--rule); }
      summary { list-style: none; }
      .picture details { display: none; }
      .pictures { grid-template-columns: 1fr 1fr; gap: 5mm 8mm; }
      .picture { break-inside: avoid; }
      h2, h3, summary, thead { break-after: avoid; }
      tr.line, tr.total, .quote, .figure { break-inside: avoid; }
    }

    """
}
