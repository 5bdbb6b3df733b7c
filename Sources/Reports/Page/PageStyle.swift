/// The look that all reports share. Colours are variables, so that a report's own rules stay light and dark too.
enum PageStyle {
  static let shared: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #1d1f21; --faint: #5a6068; --line: #d9d6ce; --link: #1f5aa6;
      --wash: #f1eee6; --mark: #fff1b8; --mark-line: #b88a00;
      --good: #1d6b3a; --good-wash: #e7f4ea; --warn: #8a5300; --warn-wash: #fdf0d8; --bad: #a5241b;
      --bad-wash: #fdeae7; --none: #6b2c91; --none-wash: #f4eafa; --open: #4b5563; --open-wash: #eef0f3;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --card: #1e2125; --ink: #e8e6e1; --faint: #a3a8b0; --line: #3a3f46; --link: #8ab8f2;
        --wash: #262a2f; --mark: #4a3d0c; --mark-line: #e0b93a;
        --good: #86d6a0; --good-wash: #17301f; --warn: #f0bf6a; --warn-wash: #35280f; --bad: #ff9c91;
        --bad-wash: #3b1a17; --none: #d6a8f2; --none-wash: #2d1b3a; --open: #b6bdc7; --open-wash: #2a2e34;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
    }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible, summary:focus-visible, input:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px;
    }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: static; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    h1 { font: 600 2.1rem/1.2 var(--serif); margin: 0 0 .5rem; text-wrap: balance; }
    h2 { font: 600 1.5rem/1.25 var(--serif); margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 1px solid var(--line); }
    h3 { font: 600 1.15rem/1.35 var(--serif); margin: 0; }
    p { margin: .5rem 0; }
    .page-head p { color: var(--faint); max-width: 46rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .85rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .92rem; min-width: min(100%, 26rem); }
    caption { text-align: left; color: var(--faint); padding: .25rem 0 .5rem; }
    th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { font-weight: 600; color: var(--faint); vertical-align: bottom; }
    tbody th { font-weight: 500; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    code { font: .85em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    @media (max-width: 40rem) { body { padding: 1.25rem 1rem 3rem; } h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; } }
    @media print {
      :root {
        --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --link: #000; --wash: #f3f3f3;
        --mark: #ececec; --mark-line: #000; --good: #000; --good-wash: #fff; --warn: #000; --warn-wash: #fff;
        --bad: #000; --bad-wash: #fff; --none: #000; --none-wash: #fff; --open: #000; --open-wash: #fff;
      }
      @page { margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip, .filter { display: none; }
      a { text-decoration: none; }
      h2, h3 { break-after: avoid; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }

    """
}
