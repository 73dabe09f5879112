// A field for text with several lines, whose mistakes are underlined at their place and told below.

import { element } from "./dom.js";

let count = 0;

export class Editor {
  #text = element("textarea", { spellcheck: "false", wrap: "off", autocapitalize: "off" });
  #behind = element("pre", { "aria-hidden": "true" });
  #told = element("ul", { class: "mistakes", role: "status" });

  constructor({ label, rows, onInput }) {
    const id = `editor-${++count}`;
    this.#text.id = id;
    this.#text.rows = rows;
    this.#told.id = `${id}-mistakes`;
    this.#text.setAttribute("aria-describedby", this.#told.id);
    this.#text.addEventListener("input", () => { this.mark([]); onInput(this.value); });
    this.#text.addEventListener("scroll", () => this.#follow());
    this.element = element("div", { class: "editor" },
      element("label", { for: id }, label),
      element("div", { class: "sheet" }, this.#behind, this.#text),
      this.#told);
  }

  get value() { return this.#text.value; }

  set value(text) {
    if (text !== this.#text.value) {
      this.#text.value = text;
      this.mark([]);
    }
  }

  // Mistakes as {line, column, message}, counted from 1.
  mark(mistakes) {
    const rows = this.value.split("\n");
    this.#text.toggleAttribute("data-wrong", mistakes.length > 0);
    this.#text.setAttribute("aria-invalid", String(mistakes.length > 0));
    this.#behind.replaceChildren(...rows.flatMap((row, k) => [...painted(row, mistakes.filter((m) => m.line === k + 1)), "\n"]));
    this.#told.replaceChildren(...mistakes.map((mistake) => element("li", {},
      element("button", { type: "button", onclick: () => this.#goTo(mistake) }, `line ${mistake.line}`),
      ` ${mistake.message}`)));
    this.#follow();
  }

  #goTo({ line, column }) {
    const before = this.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    this.#text.focus();
    this.#text.setSelectionRange(before + column - 1, before + column);
  }

  #follow() {
    this.#behind.scrollTop = this.#text.scrollTop;
    this.#behind.scrollLeft = this.#text.scrollLeft;
  }
}

// A line with its mistakes: the whole line shaded, the rest from the mistake on underlined.
function painted(row, mistakes) {
  if (!mistakes.length) return [row];
  const from = Math.min(mistakes[0].column - 1, Math.max(0, row.length - 1));
  const end = row.slice(from).search(/(?<=\S)\s|$/u);
  return [element("mark", { class: "line" }, row.slice(0, from),
    element("mark", { class: "place" }, row.slice(from, from + Math.max(1, end)) || " "),
    row.slice(from + Math.max(1, end)))];
}
