// The page: one state; whatever changes it is drawn at once, kept in the link, and decided by the server in its own time.

import * as api from "./api.js";
import { payoffMap, payoffsAt, quickPicture } from "./bilinear.js";
import { byId, element, settled } from "./dom.js";
import { Numbers, numberOf } from "./numbers.js";
import { draw } from "./picture.js";
import { Setup } from "./setup.js";
import { START, claimText, fromClaim, fromFragment, fromOpened, lines, question, toFragment, withNumbers } from "./state.js";
import { showStates, showStopped, showVerdict, showWaiting } from "./verdict.js";

const library = await api.library();
let facts = null; // of the game, from the server; null where its text is no game
let state = null;
let exact = null; // panels of the server for just this state
let example = null; // the state that the verdict shows
let asking = new AbortController();
let typing = new AbortController();
let unread = true; // the words as they stand were not parsed yet, or have mistakes: they are not asked about before

const setup = new Setup(library, (changes) => change(changes), openClaim);
const numbers = new Numbers(byId("numbers"), (name, value) => change({ numbers: { ...state.numbers, [name]: value } }));

byId("for-all").addEventListener("change", () => change({ forAll: byId("for-all").checked }));
byId("cancel").addEventListener("click", () => {
  asking.abort();
  showStopped("Cancelled");
  byId("again").focus();
});
byId("again").addEventListener("click", () => ask());
byId("take").addEventListener("click", () => change({ numbers: { ...state.numbers, ...example.parameters }, forAll: false }));
byId("copy-link").addEventListener("click", () => { keep(); copy(location.href, "link copied"); });
byId("copy-claim").addEventListener("click", () => copy(claimText(state), "claim copied"));
byId("file").addEventListener("change", () => { openFile(byId("file").files[0]); byId("file").value = ""; });
addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  openFile(event.dataTransfer.files[0]);
});
addEventListener("hashchange", () => location.hash.slice(1) !== toFragment(state, library) && open());
addEventListener("pagehide", () => asking.abort());

async function copy(text, words) {
  try {
    await navigator.clipboard.writeText(text);
    byId("copied").textContent = words;
  } catch {
    byId("copied").textContent = "the browser does not allow copying";
  }
  setTimeout(() => { byId("copied").textContent = ""; }, 3000);
}

// --- the state ---

const keep = () => history.replaceState(null, "", `#${toFragment(state, library)}`);
const keepSoon = settled(250, keep);
const askSoon = settled(250, () => ask());
const parseSoon = settled(150, () => parse());

async function open() {
  const linked = fromFragment(location.hash.slice(1), library);
  if (linked) return start(linked);
  await openClaim(START, !library.opened);
  if (library.opened) await start(fromOpened(library.opened, library, state));
}

// A file of the user's: its text goes to the server on this machine, which says what it is.
async function openFile(file) {
  if (!file) return;
  try {
    const opened = await api.open(file.name, await file.text());
    if (opened.refused) throw new Error(opened.refused);
    await start(fromOpened(opened, library, state));
    byId("copied").textContent = `${file.name} opened`;
    setTimeout(() => { byId("copied").textContent = ""; }, 3000);
  } catch (error) {
    withdraw();
    showStopped(error.message, "error");
  }
}

function openClaim(name, asks = true) {
  const claim = library.claims.find((one) => one.name === name) ?? library.claims[0];
  if (!asks) state = fromClaim(claim, library, null); // to be changed by what is opened
  return asks ? start(fromClaim(claim, library, null)) : undefined;
}

async function start(next) {
  withdraw();
  unread = true;
  state = next;
  exact = example = null;
  setup.show(state);
  showWaiting(lines(state.items), "", false);
  await parse();
  keep();
}

// What is asked, or about to be, is of no interest any more; words that cannot be read would be refused, too.
function withdraw() {
  asking.abort();
  typing.abort();
  askSoon.cancel();
  parseSoon.cancel();
}

// A change by hand: everything that hangs on it follows, the slow parts after it has been quiet for a moment.
function change(parts) {
  unread ||= ["gameText", "seats", "items", "given", "within", "kind", "find"].some((key) => key in parts);
  state = { ...state, ...parts };
  if (facts && !("gameText" in parts)) state = withNumbers(state, facts);
  exact = example = null;
  withdraw();
  setup.show(state);
  showNumbers();
  redraw();
  showWaiting(lines(state.items), "", false);
  keepSoon();
  if (unread) parseSoon();
  else askSoon();
}

// Marks for what is typed, and what the game is; then the question, if there is nothing to mark.
async function parse() {
  typing.abort();
  typing = new AbortController();
  const { signal } = typing;
  try {
    const { marks, game } = await api.parse(question(state), signal);
    unread = marks.length > 0;
    if (game) seat(game);
    setup.show(state);
    showMarks(marks);
    showNumbers();
    redraw();
    if (marks.length) showStopped(`Line ${marks[0].line} cannot be read`, "error");
    else askSoon();
  } catch (error) {
    if (!signal.aborted) showStopped(error.message, "error");
  }
}

// Each player of the game gets a seat, and each parameter a number.
function seat(game) {
  facts = game;
  const seats = game.players.map(({ player }, k) =>
    state.seats.find((one) => one.player === player) ?? { player, agent: "anyone", text: "", arguments: "", ...state.seats[k], player });
  state = withNumbers({ ...state, seats }, facts);
}

function showNumbers() {
  numbers.show(state.numbers, facts?.example);
  byId("for-all").checked = state.forAll;
}

function showMarks(marks) {
  const rest = setup.mark(marks);
  for (const name of Object.keys(state.numbers)) {
    const mark = marks.find((one) => one.where === `number ${name}`);
    if (mark) numbers.mark(name, mark.message);
  }
  if (rest.length) byId("doing").textContent = rest.map((mark) => mark.message).join("; ");
}

// --- the picture ---

function redraw() {
  const values = Object.fromEntries(Object.entries(state.numbers).map(([name, value]) => [name, numberOf(value)]));
  const map = payoffMap(facts, values);
  const panels = (exact ?? (map ? quickPicture(facts, map) : [])).map((panel) => withExample(panel, map));
  draw(panels, byId("panels"), byId("legend"), (words) => { byId("point").textContent = words; });
}

// The panel with the state that the verdict shows, if it is about these very numbers.
function withExample(panel, map) {
  if (!example?.strategies || !isHere(example)) return panel;
  const label = example.refutes ? "counterexample" : "a state that shows it";
  const known = facts.players.map(({ player, actions }, k) => ({ player, actions, strategy: example.strategies[k] }));
  const one = panel.axes === false && known.find(({ player }) => panel.title === `Strategies of ${player}`);
  const square = known.length === 2 && known.every(({ actions }) => actions.length === 2);
  if (!one && (!square || (panel.title === "Payoffs" && !map))) return panel; // of more than two actions the triangles alone have it
  const at = example.strategies.map((strategy) => strategy[0]);
  const corners = one ? panel.names.map(([corner]) => corner) : [];
  const point = one ? [0, 1].map((axis) => one.strategy.reduce((sum, share, k) => sum + share * corners[k][axis], 0))
    : panel.title === "Payoffs" ? payoffsAt(map, at) : at;
  const words = ({ player, actions, strategy }, k) => `prob(${player}, ${actions[k]}) = ${Number(strategy[k].toPrecision(4))}`;
  const told = one ? one.actions.map((_, k) => words(one, k)) : known.map((each) => words(each, 0));
  const dots = { role: example.refutes ? "counterexample" : "example", label, rank: 0, points: [point], hover: [`${label}: ${told.join(", ")}`] };
  const inside = ([low, high], value) => [Math.min(low, value), Math.max(high, value)];
  return { ...panel, x_range: inside(panel.x_range, point[0]), y_range: inside(panel.y_range, point[1]), dots: [...panel.dots, dots] };
}

const isHere = ({ parameters }) => Object.entries(parameters).every(([name, value]) => numberOf(value) !== null
  && Math.abs(numberOf(value) - numberOf(state.numbers[name])) < 1e-12);

// --- the question ---

async function ask() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  if (Object.values(state.numbers).some((value) => numberOf(value) === null)) return showStopped("A number cannot be read", "error");
  const items = lines(state.items);
  const where = state.find ? "" : state.forAll ? "for all payoffs" : "at these numbers";
  let told = ""; // the verdict so far: a refutation comes first, and again when it is realised
  byId("notes").replaceChildren();
  showWaiting(items, "", true);
  try {
    for await (const news of api.decide(question(state), signal)) {
      if (signal.aborted) return;
      if (news.picture) showPicture(news.picture);
      if (news.states) showStates(news.states);
      const verdict = JSON.stringify(news.verdict ?? "");
      if (news.verdict && verdict !== told) {
        told = verdict;
        tell(news.verdict, where);
      } else if (!told && news.state === "cancelled") showStopped("Cancelled");
      else if (!told) showWaiting(items, news.doing, true);
    }
  } catch (error) {
    if (signal.aborted) return;
    showMarks(error.marks ?? []);
    showStopped(error.message, "error");
  }
}

function tell(verdict, where) {
  showVerdict(verdict, where);
  if (verdict.mark) showMarks([verdict.mark]);
  example = verdict.state && { ...verdict.state, refutes: verdict.verdict === "refuted" };
  const rational = example && Object.values(example.parameters).every((value) => numberOf(value) !== null);
  byId("take").hidden = !(rational && !isHere(example));
  redraw();
}

function showPicture({ drawn, reason }) {
  exact = drawn?.panels.length ? drawn.panels : null;
  const notes = drawn ? drawn.notes : [`The picture is a rough one: ${reason}.`];
  byId("notes").replaceChildren(...notes.map((note) => element("li", {}, note)));
  redraw();
}

await open();
