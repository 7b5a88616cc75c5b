/// The look of a paper: what a law firm would print, and legible on a phone.
///
/// Every colour of words stands out from the paper by at least 4.5 to 1. Colours stand where they are used, since
/// WeasyPrint leaves out a border whose colour has a name.
enum PaperStyle {
  /// The look of a picture; the colour of its tone is written where it is used.
  static let picture: StaticString = """
    .track { stroke: #bdb8ad; stroke-width: 6; stroke-linecap: round; }
    .edge { stroke: #eef3f5; stroke-width: 2; }
    .attained { stroke-width: 6; stroke-linecap: round; opacity: 0.35; }
    .good .attained { stroke: #1d5c3c; } .good .mark { fill: #1d5c3c; }
    .bad .attained { stroke: #a12d20; } .bad .mark { fill: #a12d20; }
    .open .attained { stroke: #6b4d00; } .open .mark { fill: #6b4d00; }
    .goal { stroke: #1a1a1a; stroke-width: 1.5; }
    .mark { stroke: #eef3f5; stroke-width: 2; }
    text { font: 10px serif; fill: #595959; }
    text.named { fill: #1a1a1a; }

    """

  static let text: StaticString = """
    :root { color-scheme: light;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia,
        "Liberation Serif", "DejaVu Serif", serif;
      --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    *, *::before, *::after { box-sizing: border-box; }
    html { font-size: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #efece4; color: #1a1a1a; font: 1rem/1.55 var(--serif);
      font-variant-numeric: lining-nums; overflow-wrap: break-word; }
    main { max-width: 46rem; margin: 2rem auto; padding: 4rem 4.5rem; background: #fffefb;
      border: 1px solid #bdb8ad; }
    .foot { display: none; }
    p { margin: 0 0 0.7rem; }
    a { color: inherit; text-decoration: none; }
    a:hover { text-decoration: underline; }
    a:focus-visible, .scroll:focus-visible { outline: 2px solid #234f66; outline-offset: 2px; }
    a[href^="http"], a[href^="mailto"] { text-decoration: underline; }
    dfn { font-style: normal; }
    a.term { border-bottom: 1px dotted #bdb8ad; }
    code, pre { font-family: var(--mono); font-size: 0.8125em; overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; margin: 0 0 0.7rem; padding: 0.6rem 0.9rem; background: #f6f4ee; }
    blockquote { margin: 0 0 0.7rem 1rem; padding-left: 1rem; border-left: 2px solid #bdb8ad; }

    .cover { text-align: center; margin-bottom: 3rem; }
    .kind { color: #234f66; font-size: 0.8125rem; letter-spacing: 0.16em;
      text-transform: uppercase; }
    h1 { margin: 0.5rem 0 2rem; font-size: 2.25rem; font-weight: 400; line-height: 1.2; }
    .between { margin: 1.1rem 0; color: #595959; font-style: italic; }
    .party p { margin: 0; }
    .party-name { font-size: 1.25rem; }
    .party-role { color: #595959; }
    .party-address { color: #595959; font-size: 0.875rem; }
    .amended { margin-top: 2.5rem; color: #234f66; }
    .margin-note { margin: -0.5rem 0 0.7rem; color: #595959; font-size: 0.8125rem;
      font-style: italic; }
    .origin { margin-top: 2.5rem; color: #595959; font-size: 0.75rem; }

    .summary { font-size: 0.9375rem; }
    .summary h1 { margin: 0.2rem 0; font-size: 1.75rem; }
    .summary .kind, .summary .between { margin: 0; }
    .summary .between { margin-bottom: 1rem; }
    .summary > p { margin-bottom: 0.2rem; }
    .summary h2 { margin: 1.2rem 0 0.3rem; font-size: 1.0625rem; }
    .summary table { font-size: 0.8125rem; line-height: 1.3; }
    .summary th, .summary td { padding: 0.15rem 0.8rem 0.15rem 0; }
    .summary figure.table { margin: 0 0 0.6rem; }
    .summary .origin { margin-top: 1rem; }

    h2 { margin: 2.4rem 0 0.9rem; font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
    h3 { margin: 1.6rem 0 0.6rem; font-size: 1.0625rem; font-weight: 600; }
    h4, h5, h6 { margin: 1.2rem 0 0.5rem; font-size: 1rem; font-weight: 600; font-style: italic; }
    ins { color: #1d5c3c; text-decoration: underline; text-underline-offset: 0.15em; }
    del { color: #a12d20; text-decoration: line-through; }
    .redacted { padding: 0 0.35em; background: #1a1a1a; color: #fffefb; font-size: 0.8125em; }
    .contents ul { margin: 0; padding: 0; list-style: none; }
    .contents li { padding: 0.15rem 0; }
    .contents .depth-2 { padding-left: 1.5rem; }
    ul, ol { margin: 0 0 0.7rem; padding-left: 1.5rem; }

    .provision { margin: 0 0 1rem; padding: 0.1rem 0 0.1rem 1.1rem;
      border-left: 2px solid #bdb8ad; }
    .provision p { margin: 0 0 0.3rem; }
    .provision-kind { margin-right: 0.4em; color: #595959; font-size: 0.75rem;
      letter-spacing: 0.08em; text-transform: uppercase; }
    .example { padding: 0.7rem 1.1rem; background: #f6f4ee; border: 1px solid #bdb8ad; }

    figure.table { margin: 0 0 1.1rem; }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
    caption { padding: 0 0 0.35rem; text-align: left; font-weight: 600; }
    th, td { padding: 0.35rem 0.8rem 0.35rem 0; text-align: left; vertical-align: top;
      font-weight: 400; border-bottom: 1px solid #bdb8ad; }
    thead th { color: #595959; font-size: 0.8125rem; border-bottom: 1px solid #1a1a1a;
      vertical-align: bottom; }
    figcaption { padding-top: 0.35rem; color: #595959; font-size: 0.8125rem; }

    .figures { margin: -0.3rem 0 1.1rem; padding: 0.5rem 1.1rem; list-style: none;
      background: #eef3f5; border-left: 3px solid #234f66; font-size: 0.875rem; }
    .figures a { text-decoration: underline; text-underline-offset: 0.15em; }
    .figures .good strong { color: #1d5c3c; }
    .figures .bad strong { color: #a12d20; }
    .figures .open strong { color: #6b4d00; }
    .figures svg { display: block; max-width: 100%; }

    .signatures { margin-top: 3rem; }
    .signature { margin-bottom: 1.8rem; }
    .signature dl { margin: 0; }
    .signature dl > div { display: flex; align-items: flex-end; padding-top: 1.1rem; }
    .signature dt { flex: 0 0 7rem; color: #595959; font-size: 0.875rem; }
    .signature dd { flex: 1; margin: 0; min-height: 1.4em; border-bottom: 1px solid #1a1a1a; }

    @media (max-width: 48rem) {
      main { margin: 0; padding: 2rem 1.25rem; border: 0; }
      h1 { font-size: 1.75rem; }
      table { font-size: 0.875rem; }
      .signature dt { flex-basis: 5.5rem; }
    }

    @page { margin: 22mm 22mm 24mm;
      @bottom-left { content: string(paper); font: 7.5pt serif; color: #595959; }
      @bottom-center { content: string(digest); font: 7pt monospace; color: #595959; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt serif;
        color: #595959; } }
    @media print {
      html { font-size: 10pt; }
      body, main { background: none; }
      main { max-width: none; margin: 0; padding: 0; border: 0; }
      .foot { display: block; height: 0; overflow: hidden; font-size: 0; line-height: 0; }
      .foot-title { string-set: paper content(); }
      .foot-digest { string-set: digest content(); }
      .cover { padding-top: 30mm; break-after: page; }
      .contents { break-after: page; }
      .contents a::after { content: leader(".") target-counter(attr(href), page); }
      a.term { border: 0; }
      .summary { font-size: 8.5pt; }
      .signatures, .schedules { break-before: page; }
      h2, h3, h4, caption, thead, .provision-name, .margin-note { break-after: avoid; }
      .signature, tr { break-inside: avoid; }
      p { orphans: 2; widows: 2; }
    }

    """
}
