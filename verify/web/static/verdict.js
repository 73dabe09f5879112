// The verdict as it comes, in words and signs; a screen reader hears it once, when it is there.

import { byId, element } from "./dom.js";

const SIGNS = { proved: "✓", refuted: "✗", vacuous: "∅", unknown: "?", error: "!", waiting: "…", cancelled: "■" };
const RESTS = {
  certificate: "rests on a certificate",
  solver: "rests on the solver's word",
  witness: "rests on a witness",
  realised: "rests on a realised witness",
};
const WORDS = { proved: "Proved", refuted: "Refuted", vacuous: "Vacuous", unknown: "Unknown", error: "Cannot be decided" };

function headline(kind, words, rests = "") {
  byId("verdict").dataset.verdict = kind;
  byId("sign").textContent = SIGNS[kind] ?? "?";
  byId("headline").textContent = words;
  byId("rests").textContent = rests;
}

export function showWaiting(items, doing, running) {
  if (byId("verdict").dataset.verdict !== "waiting") byId("announce").textContent = "";
  headline("waiting", running ? "Deciding" : "Waiting");
  byId("doing").textContent = doing;
  byId("cancel").hidden = !running;
  byId("again").hidden = true;
  byId("take").hidden = true;
  byId("story-section").hidden = true;
  byId("states-section").hidden = true;
  showAnswer(null);
  list(items.map((text) => ({ text, verdict: "waiting" })));
}

export function showStopped(words, kind = "cancelled") {
  headline(kind, words);
  byId("doing").textContent = "";
  byId("cancel").hidden = true;
  byId("again").hidden = false;
  byId("announce").textContent = words;
}

export function showVerdict(verdict, where) {
  const rests = [RESTS[verdict.trust], verdict.seconds === undefined ? "" : `${verdict.seconds.toFixed(2)} s`].filter(Boolean).join(", ");
  const words = verdict.answer ? answered(verdict) : `${WORDS[verdict.verdict] ?? verdict.verdict} ${where}`;
  headline(verdict.verdict, words, rests);
  showAnswer(verdict.answer);
  byId("doing").textContent = verdict.mark ? verdict.mark.message : (verdict.reason ?? "").split("\n")[0];
  byId("cancel").hidden = true;
  byId("again").hidden = verdict.verdict !== "unknown";
  list(verdict.items ?? []);
  const failing = (verdict.items ?? []).filter((item) => item.verdict === "refuted").map((item) => item.text);
  byId("announce").textContent = `${words}, ${rests}. ${failing.length ? `Fails: ${failing.join("; ")}. ` : ""}${byId("doing").textContent}`;
  const story = verdict.verdict === "error" ? [] : (verdict.story ?? []).filter((row) => row.indent > 4);
  byId("story-section").hidden = !story.length;
  byId("story-title").textContent = verdict.verdict === "refuted" ? "Counterexample" : "Example";
  byId("story").replaceChildren(...story.map((row) => element("p", { class: `indent-${Math.min(4, (row.indent - 6) / 2)}` }, row.text)));
}

// Of a question for the best value: the value, or that only a bracket is known.
const answered = ({ verdict, answer: { value, low, high } }) =>
  verdict === "refuted" ? "No value will do" : value ? "Found" : low || high ? "Found between bounds" : "Not found";

function showAnswer(answer) {
  const said = answer?.says ?? [];
  byId("answer").hidden = !said.length;
  byId("answer").replaceChildren(...said.map((line) => element("li", {}, line)));
}

export function showStates(rows) {
  byId("states-section").hidden = !rows.length;
  byId("states").replaceChildren(...rows.map((row) => element("p", { class: `indent-${Math.min(4, Math.floor((row.indent - 2) / 2))}` }, row.text)));
}

function list(items) {
  byId("item-verdicts").replaceChildren(...items.map((item) => element("li", { "data-verdict": item.verdict },
    element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[item.verdict] ?? "?"),
    element("code", {}, item.text),
    element("span", { class: "unseen" }, `: ${item.verdict}`))));
}
