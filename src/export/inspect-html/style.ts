import { fieldKinds } from "../../record/fields.ts";
import { colours, fieldColours, roles } from "./roles.ts";

const rules = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: #eceff1; color: #111; font: 15px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 .3rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.6rem 0 .5rem; }
p { margin: .2rem 0; }
.hint { color: #555; font-size: .85rem; max-width: 50rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem .5rem; padding: 0; margin: .8rem 0; list-style: none; font-size: .85rem; }
.legend li { padding: .1rem .5rem; border-radius: .2rem; border: 1px solid #0002; background: var(--role); }
.legend .none { opacity: .45; }
.sheet { display: block; max-width: 100%; height: auto; font-family: "Liberation Sans", Arial, Helvetica, sans-serif; }
.paper { fill: #fff; stroke: #b5bcc0; stroke-width: .7; }
.line rect { fill: var(--role); }
.line:hover rect { stroke: #111; stroke-width: .8; }
.line.unassigned rect { stroke: #b3261e; stroke-width: .7; stroke-dasharray: 2 1; }
.bold { font-weight: 700; }
.italic { font-style: italic; }
rect.cell { fill: none; stroke: #1a5fb4; stroke-width: .7; pointer-events: none; }
.mark rect { fill: var(--field); }
.mark:hover rect { stroke: var(--field); stroke-width: 1.4; }
.legend li.mark { background: #fff; border-bottom: 3px solid var(--field); }
table.values { border-collapse: collapse; width: 100%; background: #fff; border: 1px solid #b5bcc0; font-size: .85rem; }
.values th { text-align: left; font-weight: 400; color: #666; padding: .2rem .5rem; border-bottom: 1px solid #b5bcc0; }
.values td { padding: .15rem .5rem; vertical-align: baseline; border-bottom: 1px solid #0001; }
.values .path { border-left: 4px solid var(--field); white-space: nowrap; font-family: ui-monospace, monospace; font-size: .75rem; }
.values .value { overflow-wrap: anywhere; width: 100%; }
text.cell-name { fill: #1a5fb4; font-size: 6.5px; }
text.number { fill: #888; font-size: 6.5px; text-anchor: end; }
text.item { fill: #14632a; font-size: 11px; font-weight: 700; text-anchor: end; }
text.score { fill: #555; font-size: 7px; }
table.lines { border-collapse: separate; border-spacing: 0; width: 100%; background: #fff; border: 1px solid #b5bcc0; }
.lines th { text-align: left; font-size: .75rem; font-weight: 400; color: #666; padding: .2rem .5rem; border-bottom: 1px solid #b5bcc0; }
.lines tbody { font-size: .93em; }
.lines td { padding: .1rem .5rem; vertical-align: baseline; }
.lines .gap td { border-top: .55rem solid #fff; }
.lines td.words { background: var(--role); width: 100%; overflow-wrap: anywhere; }
.lines td.cell { --sides: inset 1px 0 #1a5fb4, inset -1px 0 #1a5fb4; box-shadow: var(--sides); }
.lines td.cell.first { box-shadow: var(--sides), inset 0 1px #1a5fb4; }
.lines td.cell.last { box-shadow: var(--sides), inset 0 -1px #1a5fb4; }
.lines td.cell.first.last { box-shadow: inset 0 0 0 1px #1a5fb4; }
.lines th:first-child, .lines th:nth-child(2), .lines th:last-child { text-align: right; }
.lines .item { color: #14632a; font-weight: 700; text-align: right; white-space: nowrap; }
.lines .number, .lines .score { color: #888; font-size: .75rem; text-align: right; white-space: nowrap; }
.lines .role, .lines .cell-name { color: #555; font-size: .75rem; white-space: nowrap; }
.lines td.cell-name { color: #1a5fb4; }
.lines tr:hover td { background-image: linear-gradient(#0001, #0001); }
@media print { body { background: #fff; padding: 0; } .page { break-after: page; } .hint { display: none; } }
`;

/** The style sheet of the page. Nothing in it is fetched. */
export const style = [
  ...roles.map((role) => `.${role} { --role: ${colours[role]}; }`),
  ...fieldKinds.map((kind) => `.mark.${kind} { --field: ${fieldColours[kind]}; }`),
  rules,
].join("\n");
