// The picture that follows the sliders at once: what can be reached, in floating point, for two players with two
// actions each. The server sends the exact one afterwards; both have the same layout (verify/picture/data.py).

const SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1]];
const STEPS = 48;
const SLACK = 1e-9;

// The value of a payoff, which comes as nested lists, at these numbers.
export function evaluate(node, numbers) {
  if (typeof node === "number") return node;
  if (typeof node === "string") return numbers[node] ?? NaN;
  if (!Array.isArray(node)) return NaN;
  const [sign, left, right] = node;
  const a = evaluate(left, numbers);
  const b = evaluate(right, numbers);
  return { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b }[sign] ?? NaN;
}

// The payoffs at the profile (x, y), probabilities of first actions; null for other games.
export function payoffMap(facts, numbers) {
  const [first, second] = facts?.players ?? [];
  if (!facts?.payoffs || facts.players.length !== 2 || first.actions.length !== 2 || second.actions.length !== 2) return null;
  const at = (i, j) => facts.payoffs[`${first.actions[i]} ${second.actions[j]}`].map((entry) => evaluate(entry, numbers));
  const corners = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
  if (corners.flat().some((value) => !Number.isFinite(value))) return null;
  return [0, 1].map((k) => {
    const [both, one, other, none] = corners.map((corner) => corner[k]);
    return [none, one - none, other - none, both - one - other + none];
  });
}

const blossom = (map, p, q) => map.map(([a, b, c, d]) =>
  a + b * (p[0] + q[0]) / 2 + c * (p[1] + q[1]) / 2 + d * (p[0] * q[1] + q[0] * p[1]) / 2);

export const payoffsAt = (map, point) => blossom(map, point, point);

const image = (map, start, end) => [payoffsAt(map, start), blossom(map, start, end), payoffsAt(map, end)];

function jacobian([[, b, c, d], [, e, f, g]], [x, y]) {
  return (b * f - c * e) + x * (b * g - d * e) + y * (d * f - c * g);
}

function clip(polygon, value) {
  return polygon.flatMap((start, k) => {
    const end = polygon[(k + 1) % polygon.length];
    const here = value(start), there = value(end);
    const cut = here * there < 0 ? [start.map((s, i) => s + (end[i] - s) * here / (here - there))] : [];
    return here >= 0 ? [start, ...cut] : cut;
  });
}

// Outlines, all in one sense, whose union can be reached: the square, cut where the map folds.
function outlines(map) {
  const front = (p) => jacobian(map, p), back = (p) => -jacobian(map, p);
  return [clip(SQUARE, front), clip(SQUARE, back).reverse()].filter((part) => part.length > 2)
    .map((part) => part.map((start, k) => image(map, start, part[(k + 1) % part.length])));
}

const along = ([p, q, r], t) => [0, 1].map((k) => (1 - t) ** 2 * p[k] + 2 * t * (1 - t) * q[k] + t * t * r[k]);

function paretoPaths(pieces) {
  const sampled = pieces.map((piece) => Array.from({ length: STEPS + 1 }, (_, k) => along(piece, k / STEPS)));
  const all = sampled.flat();
  const beaten = (p) => all.some((q) => q[0] >= p[0] - SLACK && q[1] >= p[1] - SLACK && (q[0] > p[0] + SLACK || q[1] > p[1] + SLACK));
  return sampled.flatMap((points) => {
    const kept = points.map((p) => !beaten(p));
    const lines = [];
    for (let k = 0; k < STEPS; k++) if (kept[k] && kept[k + 1]) lines.push([points[k], points[k + 1]]);
    return lines.length ? [lines] : [];
  });
}

// What a player can guarantee: rows are its actions, columns the other's.
function guaranteed([[a, b], [c, d]]) {
  const low = Math.max(Math.min(a, b), Math.min(c, d)), high = Math.min(Math.max(a, c), Math.max(b, d));
  return low === high ? low : (a * d - b * c) / (a + d - b - c);
}

const span = (values) => {
  const low = Math.min(...values), high = Math.max(...values), margin = (high - low || 1) / 10;
  return [low - margin, high + margin];
};

const short = (value) => String(Number(value.toPrecision(4)));

export function quickPicture(facts, map) {
  const [row, column] = facts.players;
  const plain = [...row.actions, ...column.actions].every((action) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(action));
  const name = ([x, y]) => `${row.actions[1 - x]}${plain ? " " : ", "}${column.actions[1 - y]}`;
  const corners = SQUARE.map((at) => payoffsAt(map, at));
  const [xs, ys] = [0, 1].map((k) => span(corners.map((corner) => corner[k])));
  const areas = outlines(map);
  const [mine, yours] = [
    guaranteed([[corners[2][0], corners[1][0]], [corners[3][0], corners[0][0]]]),
    guaranteed([[corners[2][1], corners[3][1]], [corners[1][1], corners[0][1]]]),
  ];
  const hover = SQUARE.map((at, k) => `${name(at)}: ${row.player} ${short(corners[k][0])}, ${column.player} ${short(corners[k][1])}`);
  const empty = { areas: [], curves: [], dots: [], names: [] };
  return [
    {
      ...empty, title: "Payoffs", x_label: `payoff of ${row.player}`, y_label: `payoff of ${column.player}`, x_range: xs, y_range: ys,
      areas: [{ role: "reachable", label: "reachable payoffs", outlines: areas, rank: 0 }],
      curves: [
        { role: "minmax", label: "minmax values", paths: [[[[mine, ys[0]], [mine, ys[1]]]], [[[xs[0], yours], [xs[1], yours]]]] },
        { role: "pareto", label: "Pareto boundary", paths: paretoPaths(areas.flat()) },
      ],
      dots: [{ role: "pure", label: "pure profiles", points: corners, hover, rank: 0 }],
      names: SQUARE.map((at, k) => [corners[k], name(at)]),
    },
    {
      ...empty, title: "Strategies", x_label: `prob(${row.player}, ${row.actions[0]})`, y_label: `prob(${column.player}, ${column.actions[0]})`,
      x_range: [-0.05, 1.05], y_range: [-0.05, 1.05],
      areas: [{ role: "reachable", label: "all profiles", outlines: [SQUARE.map((p, k) => [p, SQUARE[(k + 1) % 4]])], rank: 0 }],
      dots: [{ role: "pure", label: "pure profiles", points: SQUARE, hover, rank: 0 }],
      names: SQUARE.map((at) => [at, name(at)]),
    },
  ];
}
