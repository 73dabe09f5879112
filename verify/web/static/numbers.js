// A slider and a field for each parameter. Numbers are exact texts such as 3, 0.1 or 1/3.

import { element } from "./dom.js";

const NICE = [1, 1.5, 2, 3, 5, 7];

// The value of a number's text, or null where it is none.
export function numberOf(text) {
  const found = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(?:\/\s*(\d+(?:\.\d+)?))?\s*$/.exec(text ?? "");
  if (!found) return null;
  const value = Number(found[1]) / Number(found[2] ?? 1);
  return Number.isFinite(value) ? value : null;
}

// The values that a slider can take: of a payoff in tenths, of what is small in steps that grow.
function ticks(name, value, example) {
  if (name === "ε" || name === "δ") {
    const powers = name === "ε" ? [-3, -2, -1] : [-6, -5, -4, -3, -2];
    return powers.flatMap((power) => NICE.map((digit) => (digit * 10 ** power).toFixed(1 - power).replace(/\.?0+$/, "")));
  }
  const all = [...Object.values(example ?? {}).map(numberOf).filter((one) => one !== null), value ?? 0];
  const low = Math.floor(Math.min(...all)) - 3, high = Math.ceil(Math.max(...all)) + 3;
  return Array.from({ length: (high - low) * 10 + 1 }, (_, k) => String((low * 10 + k) / 10));
}

const nearest = (list, value) => list.reduce((best, one, k) =>
  (Math.abs(Number(one) - value) < Math.abs(Number(list[best]) - value) ? k : best), 0);

export class Numbers {
  #rows = new Map();

  constructor(home, onChange) {
    this.home = home;
    this.onChange = onChange;
  }

  // Show these numbers; sliders stay as they are while their names do.
  show(numbers, example) {
    const names = Object.keys(numbers);
    if (names.join() !== [...this.#rows.keys()].join()) this.#build(numbers, example);
    for (const name of names) {
      const { slider, field, list } = this.#rows.get(name);
      if (field.value !== numbers[name]) field.value = numbers[name];
      const value = numberOf(numbers[name]);
      if (value !== null) slider.value = nearest(list, value);
      slider.setAttribute("aria-valuetext", numbers[name]);
      this.#judge(field);
    }
  }

  // The message of the server about one number, or "" for none.
  mark(name, message) {
    const row = this.#rows.get(name);
    if (row) {
      row.told.textContent = message;
      if (message) row.field.setAttribute("aria-invalid", "true");
    }
  }

  #build(numbers, example) {
    this.#rows.clear();
    this.home.replaceChildren();
    Object.keys(numbers).forEach((name, k) => {
      const list = ticks(name, numberOf(numbers[name]), example);
      const id = `number-${k}`;
      const slider = element("input", { type: "range", id: `${id}-slider`, min: 0, max: list.length - 1, step: 1, "aria-label": `${name}, slider`, "data-name": name });
      const field = element("input", { type: "text", id, inputmode: "decimal", spellcheck: "false", "aria-describedby": `${id}-told`, "data-name": name });
      const told = element("span", { id: `${id}-told`, class: "mistake", role: "status" });
      slider.addEventListener("input", () => {
        field.value = list[slider.value];
        slider.setAttribute("aria-valuetext", field.value);
        this.#judge(field);
        this.onChange(name, field.value);
      });
      field.addEventListener("input", () => {
        if (this.#judge(field)) {
          slider.value = nearest(list, numberOf(field.value));
          this.onChange(name, field.value.trim());
        }
      });
      this.#rows.set(name, { slider, field, list, told });
      this.home.append(element("div", { class: "number" }, element("label", { for: id }, name), slider, field, told));
    });
  }

  #judge(field) {
    const good = numberOf(field.value) !== null;
    field.setAttribute("aria-invalid", String(!good));
    this.#rows.get(field.dataset.name).told.textContent = good ? "" : "a number, such as 3, 0.1 or 1/3";
    return good;
  }
}
