// The form: which claim, which game, who plays.

import { byId, element } from "./dom.js";
import { Editor } from "./editor.js";
import { lines } from "./state.js";

export class Setup {
  #seats = [];
  #onChange;
  #library;
  #state;

  // `onChange` gets what is changed of the state, and `onClaim` the name of a claim of the library that is picked.
  constructor(library, onChange, onClaim) {
    this.#library = library;
    this.#onChange = onChange;
    this.items = new Editor({ label: "These hold, one on each line", rows: 4, onInput: (items) => onChange({ items, claim: "" }) });
    this.given = new Editor({ label: "Given, one on each line", rows: 4, onInput: (given) => onChange({ given, claim: "" }) });
    this.game = new Editor({ label: "Text of the game", rows: 12, onInput: (gameText) => onChange({ gameText }) });
    byId("items").append(this.items.element);
    byId("given").append(this.given.element);
    byId("game-text").append(this.game.element);
    byId("claim").append(element("option", { value: "" }, "my own"), ...claimGroups(library));
    byId("game").append(...library.games.map((game) => element("option", { value: game.name }, game.name)));
    byId("claim").addEventListener("change", () => byId("claim").value && onClaim(byId("claim").value));
    byId("game").addEventListener("change", () => {
      const game = library.games.find((one) => one.name === byId("game").value);
      onChange({ game: game.name, gameText: game.text, claim: "", numbers: {} });
    });
    byId("find").addEventListener("change", () => {
      const extreme = byId("find").value;
      onChange({ find: extreme ? { extreme, of: this.#state.find?.of ?? Object.keys(this.#state.numbers)[0] } : null, claim: "" });
    });
    byId("find-of").addEventListener("change", () => onChange({ find: { ...this.#state.find, of: byId("find-of").value }, claim: "" }));
    byId("setup").addEventListener("submit", (event) => event.preventDefault());
    for (const key of ["kind", "reading", "budget", "within"]) {
      byId(key).addEventListener("input", () => onChange({ [key]: byId(key).value, ...(key === "budget" ? {} : { claim: "" }) }));
    }
  }

  show(state) {
    this.#state = state;
    offer(byId("game"), state.game);
    byId("find").value = state.find?.extreme ?? "";
    byId("find-of").hidden = !state.find;
    if (state.find) {
      const names = [...new Set([...Object.keys(state.numbers), state.find.of])];
      byId("find-of").replaceChildren(...names.map((name) => element("option", { value: name }, name)));
      byId("find-of").value = state.find.of;
    }
    for (const key of ["claim", "game", "kind", "reading", "budget", "within"]) byId(key).value = state[key];
    const claim = this.#library.claims.find((one) => one.name === state.claim);
    byId("says").textContent = claim?.says ?? "";
    byId("within-row").hidden = state.kind !== "attains";
    this.items.value = state.items;
    this.given.value = state.given;
    this.game.value = state.gameText;
    const players = state.seats.map((seat) => seat.player).join();
    if (players !== this.#seats.map((seat) => seat.player).join()) {
      this.#seats = state.seats.map((seat, k) => this.#seat(seat.player, k));
      byId("seats").replaceChildren(...this.#seats.map((seat) => seat.element));
    }
    state.seats.forEach((seat, k) => this.#seats[k].show(seat));
  }

  // Show these mistakes of the server, each where it belongs; returns those that have no place.
  mark(marks) {
    const at = (where) => marks.filter((mark) => mark.where === where);
    const inLines = (kind, text) => marks.flatMap((mark) => {
      const [where, number] = mark.where.split(" ");
      return where === kind ? [{ ...mark, line: rowOf(text, Number(number)), column: mark.column + indentOf(text, Number(number)) }] : [];
    });
    this.items.mark(inLines("item", this.#state.items));
    this.given.mark(inLines("given", this.#state.given));
    this.game.mark(at("game"));
    if (at("game").length) byId("game-details").open = true;
    this.#seats.forEach((seat, k) => seat.mark(at(`agent ${k}`), at(`arguments ${k}`)));
    const [within] = at("within");
    byId("within").setAttribute("aria-invalid", String(Boolean(within)));
    byId("within").title = within?.message ?? "";
    return marks.filter((mark) => /^(claim|parameter|within|find)/.test(mark.where));
  }

  #seat(player, k) {
    const change = (parts) => {
      const seats = this.#state.seats.map((seat, number) => (number === k ? { ...seat, ...parts } : seat));
      this.#onChange({ seats, claim: "" });
    };
    const agent = element("select", { id: `agent-${k}` },
      element("option", { value: "anyone" }, "anyone"),
      ...this.#library.agents.map((one) => element("option", { value: one.name }, one.name)));
    const about = element("p", { class: "quiet" });
    const passed = element("input", { id: `arguments-${k}`, type: "text", spellcheck: "false", placeholder: "k = 2", "aria-describedby": `arguments-${k}-told` });
    const told = element("span", { id: `arguments-${k}-told`, class: "mistake", role: "status" });
    const text = new Editor({ label: `Program of ${player}`, rows: 9, onInput: (words) => change({ text: words }) });
    const details = element("details", {}, element("summary", {}, `Program of ${player}`), text.element);
    agent.addEventListener("change", () => {
      const one = this.#library.agents.find((other) => other.name === agent.value);
      change({ agent: agent.value, text: one?.text ?? "", arguments: (one?.needs ?? []).map((name) => `${name} = 1`).join(", ") });
    });
    passed.addEventListener("input", () => change({ arguments: passed.value }));
    return {
      player,
      element: element("fieldset", {}, element("legend", {}, player),
        element("div", { class: "row" },
          element("label", { for: agent.id, class: "unseen" }, `Agent of ${player}`), agent,
          element("label", { for: passed.id, class: "unseen" }, `Arguments for ${player}`), passed),
        told, about, details),
      show: (seat) => {
        const anyone = seat.agent === "anyone";
        offer(agent, seat.agent);
        agent.value = seat.agent;
        passed.disabled = anyone;
        if (passed.value !== seat.arguments) passed.value = seat.arguments;
        text.value = seat.text;
        details.hidden = anyone;
        const stored = this.#library.agents.find((one) => one.name === seat.agent);
        about.textContent = anyone ? "every program at all" : `${seat.text === stored?.text ? "" : "edited · "}${stored?.about.split("\n")[0] ?? ""}`;
      },
      mark: (inText, inArguments) => {
        text.mark(inText);
        if (inText.length) details.open = true;
        passed.setAttribute("aria-invalid", String(inArguments.length > 0));
        told.textContent = inArguments.map((mark) => mark.message).join("; ");
      },
    };
  }
}

// What is opened from a file may have a name that the library does not know.
function offer(select, name) {
  if (name && ![...select.options].some((option) => option.value === name)) select.append(element("option", { value: name }, name));
}

function claimGroups(library) {
  const games = [...new Set(library.claims.map((claim) => claim.game))];
  return games.map((game) => element("optgroup", { label: game },
    ...library.claims.filter((claim) => claim.game === game).map((claim) => element("option", { value: claim.name }, claim.name))));
}

// The line, from 1, on which the k-th text that is not blank stands.
function rowOf(text, k) {
  const rows = text.split("\n").flatMap((row, number) => (row.trim() ? [number + 1] : []));
  return rows[k] ?? lines(text).length;
}

function indentOf(text, k) {
  const row = text.split("\n")[rowOf(text, k) - 1] ?? "";
  return row.length - row.trimStart().length;
}
