/// What an audit's page needs beside the shared look.
enum AuditStyle {
  static let rules: StaticString = """
    .good { --tone: var(--good); --tone-wash: var(--good-wash); }
    .warn { --tone: var(--warn); --tone-wash: var(--warn-wash); }
    .bad { --tone: var(--bad); --tone-wash: var(--bad-wash); }
    .none { --tone: var(--none); --tone-wash: var(--none-wash); }
    .open { --tone: var(--open); --tone-wash: var(--open-wash); }
    .badge {
      display: inline-block; padding: .1rem .6rem .1rem .45rem; border: 1.5px solid var(--tone); border-radius: 1rem;
      background: var(--tone-wash); color: var(--tone); font: 600 .82rem/1.5 var(--sans); white-space: nowrap;
    }
    .badge.none { border-style: double; border-width: 3px; }
    .badge.open { border-style: dashed; }
    .sign { display: inline-block; min-width: 1.2em; text-align: center; font-weight: 700; }
    .strip { display: flex; flex-wrap: wrap; gap: .3rem; margin: 1rem 0; padding: 0; list-style: none; }
    .strip a {
      display: grid; place-items: center; min-width: 2.1rem; height: 2.1rem; padding: 0 .3rem; border-radius: .35rem;
      border: 1.5px solid var(--tone); background: var(--tone-wash); color: var(--tone); font-weight: 700;
      text-decoration: none;
    }
    .strip a.none { border-style: double; border-width: 3px; }
    .strip a.open { border-style: dashed; }
    .strip a:hover { border-color: var(--ink); }
    .filter { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1.5rem; padding: .5rem 1rem .75rem; }
    .filter legend { padding: 0 .4rem; color: var(--faint); font-size: .9rem; }
    .filter label { display: inline-flex; gap: .35rem; align-items: center; margin: .2rem .9rem .2rem 0; }
    .legend { margin: 0 0 1.25rem; font-size: .93rem; color: var(--faint); }
    .quotation {
      background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--tone);
      border-radius: .5rem; padding: 1.1rem 1.4rem 1.2rem; margin: 0 0 1.5rem; scroll-margin-top: 1rem;
    }
    .quotation.open { border-left-style: dashed; }
    .quotation.none { border-left-style: double; }
    .quotation-head { display: flex; flex-wrap: wrap; gap: .35rem .9rem; align-items: baseline; }
    .tag, .cite { margin: .15rem 0; font-size: .93rem; color: var(--faint); }
    .cite .speaker { font-weight: 600; color: var(--ink); }
    .finding {
      margin: .7rem 0; padding: .45rem .8rem; border-radius: .35rem; background: var(--tone-wash); color: var(--ink);
      font-weight: 500;
    }
    .paragraph {
      margin: .9rem 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--line); font: .84rem/1.65 var(--serif);
      color: var(--faint); max-width: 46rem;
    }
    .paragraph u {
      font-size: 1.2rem; line-height: 1.6; color: var(--ink); text-decoration: underline 1.5px var(--tone);
      text-underline-offset: .22em;
    }
    .paragraph .said { font-size: 1.2rem; line-height: 1.6; color: var(--ink); margin: 0; }
    mark { background: var(--mark); color: var(--ink); padding: .05em .15em; border-bottom: 2px dotted var(--mark-line); }
    .paragraph mark { font-size: 1rem; }
    .compare { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; margin: .6rem 0 .9rem; }
    .compare h4, .facts h4 {
      margin: 0 0 .3rem; font: 600 .78rem/1.4 var(--sans); letter-spacing: .04em; color: var(--faint);
    }
    .compare p { margin: 0; font: 1rem/1.65 var(--serif); }
    .compare .around { color: var(--faint); font-size: .88em; }
    del, ins { padding: .05em .2em; border-radius: .2em; }
    del { background: var(--bad-wash); text-decoration: line-through 1.5px var(--bad); }
    ins { background: var(--good-wash); text-decoration: underline double var(--good); text-underline-offset: .15em; }
    del.marked, ins.marked { background: var(--wash); outline: 1.5px dotted var(--faint); text-decoration-color: var(--faint); }
    .how { font: 600 .64rem/1 var(--sans); vertical-align: super; color: var(--faint); padding-left: .15em; }
    .compare .sign { min-width: 0; font-family: var(--sans); }
    summary { cursor: pointer; color: var(--link); font-size: .9rem; padding: .2rem 0; }
    .facts { margin: .5rem 0 0; padding-left: 1.2rem; font-size: .93rem; }
    .facts li { margin: .15rem 0; }
    .record { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .8rem 0 0; font-size: .86rem; }
    .record dt { color: var(--faint); }
    .record dd { margin: 0; }
    .ruling { margin: .8rem 0 0; padding: .5rem .8rem; border: 1.5px dashed var(--faint); border-radius: .35rem; font-size: .93rem; }
    .where { display: block; width: 100%; height: 1.6rem; margin: .6rem 0 1rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--card); }
    .where rect { fill: var(--tone); stroke: var(--card); stroke-width: 1; vector-effect: non-scaling-stroke; }
    .excerpts { margin: 0; padding: 0; list-style: none; max-width: 50rem; }
    .excerpts q { font: 1.02rem/1.6 var(--serif); quotes: none; }
    .excerpts .about { display: block; font-size: .84rem; color: var(--faint); }
    .excerpts li { margin: .5rem 0; }
    .snip { text-align: center; color: var(--faint); font-size: .84rem; letter-spacing: .05em; }
    .order { margin: 0 0 2rem; }
    body:has(#show-verbatim:not(:checked)) .quotation[data-verdict="verbatim"],
    body:has(#show-verbatim-normalised:not(:checked)) .quotation[data-verdict="verbatim-normalised"],
    body:has(#show-verbatim-marked:not(:checked)) .quotation[data-verdict="verbatim-marked"],
    body:has(#show-elided-marked:not(:checked)) .quotation[data-verdict="elided-marked"],
    body:has(#show-elided-silently:not(:checked)) .quotation[data-verdict="elided-silently"],
    body:has(#show-altered:not(:checked)) .quotation[data-verdict="altered"],
    body:has(#show-spliced:not(:checked)) .quotation[data-verdict="spliced"],
    body:has(#show-paraphrase:not(:checked)) .quotation[data-verdict="paraphrase"],
    body:has(#show-misattributed:not(:checked)) .quotation[data-verdict="misattributed"],
    body:has(#show-wrong-place:not(:checked)) .quotation[data-verdict="wrong-place"],
    body:has(#show-ambiguous:not(:checked)) .quotation[data-verdict="ambiguous"],
    body:has(#show-not-found:not(:checked)) .quotation[data-verdict="not-found"],
    body:has(#show-not-checkable:not(:checked)) .quotation[data-verdict="not-checkable"] { display: none; }
    .scroll + .scroll { margin-top: 1.5rem; }
    #sources code { display: inline-block; min-width: 16em; }
    #sources th code { min-width: 0; }
    @media (max-width: 44rem) {
      .verdicts thead { display: none; }
      .verdicts tr { display: grid; grid-template-columns: 1fr auto; border-bottom: 1px solid var(--line); padding: .3rem 0; }
      .verdicts th, .verdicts td { border: 0; padding: .1rem 0; }
      .verdicts td:last-child { grid-column: 1 / -1; color: var(--faint); }
      .badge { white-space: normal; }
      .compare { grid-template-columns: 1fr; gap: 1rem; }
      .quotation { padding: .9rem 1rem; }
      .record { grid-template-columns: 1fr; gap: 0; }
      .record dd { margin: 0 0 .35rem; }
      .paragraph { padding-left: .8rem; }
    }
    @media print {
      .quotation { border-left-width: 2pt; padding: 8pt 10pt; }
      .quotation-head, .tag, .cite, .finding { break-after: avoid; }
      .quotation-head, .finding, .paragraph, .compare, .record, .ruling { break-inside: avoid; }
      .paragraph { max-width: none; }
      .finding { border: 1pt solid #000; }
      summary { list-style: none; color: #000; }
      .compare { grid-template-columns: 1fr 1fr; }
    }

    """
}
