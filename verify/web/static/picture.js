// Panels as SVG: what lies in a picture is data (verify/picture/data.py); how it looks is in picture.css.

import { element, shape } from "./dom.js";

const SIZE = 420, LEFT = 52, BOTTOM = 44, TOP = 10, RIGHT = 12;
const WIDTH = LEFT + SIZE + RIGHT, HEIGHT = TOP + SIZE + BOTTOM;
const NEAR = 14;
const LETTER = 7.4;
const MARKERS = [
  "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0Z", "M-3-3h6v6h-6Z", "M0-4 4 3h-8Z", "M0-4 4 0 0 4-4 0Z", "M0 4 4-3h-8Z",
  "M-1.3-4h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7v-2.6h2.7Z", "M-3.5-2.2-2.2-3.5 0-1.3 2.2-3.5 3.5-2.2 1.3 0 3.5 2.2 2.2 3.5 0 1.3-2.2 3.5-3.5 2.2-1.3 0Z",
];
const STAR = "M0-10 2.6-3.6 9.5-3.1 4.2 1.4 5.9 8.1 0 4.4-5.9 8.1-4.2 1.4-9.5-3.1-2.6-3.6Z";

const marker = (dots) => (dots.role === "counterexample" || dots.role === "example" ? STAR : MARKERS[dots.role === "pure" ? 0 : dots.rank % MARKERS.length]);
const looks = (part) => `${part.role} rank-${part.rank ?? 0}`;

// Draw the panels into `home` and their legend into `key`; `say` hears the words of the point looked at.
export function draw(panels, home, key, say) {
  home.replaceChildren(...panels.map((panel, k) => drawPanel(panel, k, say)));
  const seen = new Map();
  for (const panel of panels) {
    for (const [kind, list] of [["area", panel.areas], ["curve", panel.curves], ["dots", panel.dots]]) {
      for (const part of list) if (part.label) seen.set(`${kind} ${part.label}`, [kind, part]);
    }
  }
  key.replaceChildren(...[...seen.values()].map(([kind, part]) => element("li", {}, swatch(kind, part), part.label)));
}

function drawPanel(panel, number, say) {
  const [x0, x1] = panel.x_range, [y0, y1] = panel.y_range;
  const x = (value) => LEFT + (value - x0) / (x1 - x0) * SIZE;
  const y = (value) => TOP + (y1 - value) / (y1 - y0) * SIZE;
  const at = ([a, b]) => `${x(a).toFixed(2)} ${y(b).toFixed(2)}`;
  const path = (pieces, closed) => pieces.map((piece, k) =>
    `${k ? "" : `M${at(piece[0])}`}${piece.length === 3 ? `Q${at(piece[1])} ${at(piece[2])}` : `L${at(piece[1])}`}`).join("") + (closed ? "Z" : "");

  const line = (curve) => curve.paths.map((one) => path(one, false)).join("");
  const drawn = (curve) => shape("path", { class: `curve ${curve.role}`, d: line(curve) });
  const filled = (area) => shape("path", {
    class: `area ${looks(area)}`,
    d: area.outlines.map((outline) => path(outline, true)).join(""),
    fill: area.role === "reachable" ? null : `url(#${area.role}-${area.role === "claimed" ? 0 : area.rank % 2}-${number})`,
  });
  const title = `panel-${number}-title`;
  const tip = element("div", { class: "tip", hidden: true });
  const ring = shape("circle", { class: "ring", r: 9, visibility: "hidden" });
  const dots = panel.dots.flatMap((each) => each.points.map((point, k) => ({ left: x(point[0]), top: y(point[1]), words: each.hover[k] })));
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", tabindex: 0, "aria-label": summary(panel), "aria-keyshortcuts": "ArrowLeft ArrowRight" },
    hatches(number),
    ...(panel.axes === false ? [] : axis(panel, x, y)),
    ...panel.areas.filter((area) => area.role === "reachable").map(filled),
    ...panel.curves.filter((curve) => curve.role === "pareto").flatMap((curve) => [shape("path", { class: "curve band", d: line(curve) }), drawn(curve)]),
    ...panel.areas.filter((area) => area.role !== "reachable").map(filled), // in front of the boundary, which would hide their outlines
    ...panel.curves.filter((curve) => curve.role !== "pareto").map(drawn),
    ...panel.dots.map((each) => shape("g", { class: `dots ${looks(each)}` },
      ...each.points.map((point) => shape("path", { d: marker(each), transform: `translate(${at(point)})` })))),
    ...together(panel.names).map(([point, name]) => nameOf(point, name, panel, x, y)),
    ring);

  let current = -1;
  const point = (k) => {
    current = k;
    tip.hidden = k < 0;
    ring.setAttribute("visibility", k < 0 ? "hidden" : "visible");
    if (k < 0) return;
    const { left, top, words } = dots[k];
    ring.setAttribute("cx", left);
    ring.setAttribute("cy", top);
    tip.textContent = words;
    tip.style.left = `${100 * left / WIDTH}%`;
    tip.style.top = `${100 * top / HEIGHT}%`;
    tip.dataset.side = left > WIDTH / 2 ? "left" : "right";
  };
  svg.addEventListener("pointermove", (event) => {
    const box = svg.getBoundingClientRect(), scale = WIDTH / box.width;
    const left = (event.clientX - box.left) * scale, top = (event.clientY - box.top) * scale;
    const far = (dot) => Math.hypot(dot.left - left, dot.top - top);
    const best = dots.reduce((found, dot, k) => (found < 0 || far(dot) <= far(dots[found]) ? k : found), -1);
    point(best >= 0 && far(dots[best]) < NEAR ? best : -1);
  });
  svg.addEventListener("pointerleave", () => point(-1));
  svg.addEventListener("blur", () => point(-1));
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") point(-1);
    if (!step || !dots.length) return;
    event.preventDefault();
    point((current + step + dots.length) % dots.length);
    say(dots[current].words);
  });
  return element("figure", { class: "panel" }, element("figcaption", { id: title }, panel.title), element("div", { class: "plot" }, svg, tip));
}

function summary(panel) {
  const counts = panel.dots.map((each) => `${each.points.length} × ${each.label}`);
  if (panel.axes === false) return `${panel.title}: a triangle with a corner for each action. ${counts.join("; ")}. Arrow keys go from point to point.`;
  return `${panel.title}: ${panel.x_label} across, ${panel.y_label} up. ${counts.join("; ")}. Arrow keys go from point to point.`;
}

// Round numbers between the ends, about six.
function rounds([low, high]) {
  const rough = (high - low) / 6, power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= rough);
  const first = Math.ceil(low / step), last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}

function axis(panel, x, y) {
  const text = (attributes, words) => shape("text", attributes, words);
  const foot = TOP + SIZE;
  return [
    shape("rect", { class: "frame", x: LEFT, y: TOP, width: SIZE, height: SIZE }),
    ...rounds(panel.x_range).flatMap((value) => [
      shape("line", { class: "grid", x1: x(value), x2: x(value), y1: TOP, y2: foot }),
      text({ class: "tick", x: x(value), y: foot + 16, "text-anchor": "middle" }, String(value))]),
    ...rounds(panel.y_range).flatMap((value) => [
      shape("line", { class: "grid", x1: LEFT, x2: LEFT + SIZE, y1: y(value), y2: y(value) }),
      text({ class: "tick", x: LEFT - 7, y: y(value) + 4, "text-anchor": "end" }, String(value))]),
    text({ class: "name", x: LEFT + SIZE / 2, y: foot + 37, "text-anchor": "middle" }, panel.x_label),
    text({ class: "name", transform: `translate(14 ${TOP + SIZE / 2}) rotate(-90)`, "text-anchor": "middle" }, panel.y_label),
  ];
}

// Each named point once, with all its names.
function together(names) {
  const found = new Map();
  for (const [point, name] of names) {
    const key = point.map((value) => value.toPrecision(9)).join(" ");
    found.set(key, [point, found.has(key) ? `${found.get(key)[1]}, ${name}` : name]);
  }
  return [...found.values()];
}

// The name of a corner, on the side where there is room, and inside the picture (by the width that letters have at most).
function nameOf(point, name, panel, x, y) {
  const [x0, x1] = panel.x_range, [y0, y1] = panel.y_range;
  const right = point[0] - x0 > 0.8 * (x1 - x0), low = point[1] - y0 < 0.2 * (y1 - y0);
  const most = Math.floor((WIDTH - 8) / LETTER);
  const words = name.length > most ? `${name.slice(0, most - 1)}…` : name;
  const wide = LETTER * words.length;
  const begin = Math.max(4, Math.min(x(point[0]) + (right ? -8 - wide : 8), WIDTH - 4 - wide));
  return shape("text", {
    class: "corner", x: right ? begin + wide : begin, y: y(point[1]) + (low ? 17 : -8), "text-anchor": right ? "end" : "start",
  }, words);
}

function hatches(number) {
  const lines = (id, d) => shape("pattern", { id: `${id}-${number}`, class: id, width: 8, height: 8, patternUnits: "userSpaceOnUse" }, shape("path", { d }));
  return shape("defs", {},
    lines("allowed-0", "M-2 2 2-2M0 8 8 0M6 10 10 6"), lines("allowed-1", "M-2 6 2 10M0 0 8 8M6-2 10 2"),
    shape("pattern", { id: `claimed-0-${number}`, class: "claimed-0", width: 7, height: 7, patternUnits: "userSpaceOnUse" },
      shape("rect", { width: 7, height: 7 }), shape("circle", { cx: 3.5, cy: 3.5, r: 1.1 })));
}

function swatch(kind, part) {
  const svg = shape("svg", { viewBox: "-10 -10 20 20", width: 20, height: 20, "aria-hidden": "true", class: "swatch" });
  if (kind === "curve" && part.role === "pareto") svg.append(shape("path", { class: "curve band", d: "M-9 5 9-5" }));
  if (kind === "curve") svg.append(shape("path", { class: `curve ${part.role}`, d: "M-9 5 9-5" }));
  if (kind === "dots") svg.append(shape("g", { class: `dots ${looks(part)}` }, shape("path", { d: marker(part) })));
  if (kind === "area") {
    const fill = part.role === "reachable" ? null : `url(#${part.role}-${part.role === "claimed" ? 0 : part.rank % 2}-0)`;
    svg.append(shape("path", { class: `area ${looks(part)}`, d: "M-9-7h18v14h-18Z", fill }));
  }
  return svg;
}
