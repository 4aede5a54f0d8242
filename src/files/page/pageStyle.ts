/** Ink on paper, in a browser too. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1c2b33; --soft: #52646e; --line: #d5dde1; --accent: #1f4e5f; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.55 "DejaVu Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
button { font: inherit; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: .4rem; background: #fff; color: var(--accent); cursor: pointer; }
button.main { background: var(--accent); color: #fff; }
input { font: inherit; }
h1 { color: var(--accent); font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 .5rem; }
h2 { border-top: 1px solid var(--line); padding-top: 1.25rem; margin: 2rem 0 .75rem; font-size: 1.25rem; }
a { color: var(--accent); }
.language { text-align: right; margin: 1rem 0 -1rem; }
.intro { color: var(--soft); margin: .25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; }
summary { color: var(--accent); cursor: pointer; }
figcaption { color: var(--soft); font-size: .9rem; }
footer { color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2rem; }
@media print {
  body { font-size: 10.5pt; }
  main, footer { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  details, .language { display: none; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
