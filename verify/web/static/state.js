// What is asked, as plain data; its question to the server; and its way into a link and back.

export const START = "nelp-self-3210";
const SMALL = { "ε": "0.1", "δ": "0.001" };

// A claim of the library, with numbers for all its parameters.
export function fromClaim(claim, library, facts) {
  const game = library.games.find((one) => one.name === claim.game);
  const numbers = { ...facts?.example, ...claim.at };
  return {
    claim: claim.name,
    game: claim.game,
    gameText: game?.text ?? "",
    seats: claim.seats.map((seat) => ({
      player: seat.player,
      agent: seat.agent ?? "anyone",
      text: library.agents.find((one) => one.name === seat.agent)?.text ?? "",
      arguments: seat.arguments,
    })),
    kind: claim.kind,
    find: claim.find ?? null,
    items: claim.items.join("\n"),
    given: claim.given.join("\n"),
    within: claim.within,
    parameters: [...claim.parameters],
    reading: claim.reading,
    numbers,
    forAll: false,
    budget: "30",
  };
}

// What a file holds, opened by the server: a claim with all that it is about, or a game or an agent put into the state.
export function fromOpened({ claim, game, agent }, library, state) {
  if (claim) {
    const found = fromClaim(claim, library, null);
    const stored = library.claims.some((one) => one.name === claim.name && one.game === claim.game);
    return {
      ...found,
      claim: stored ? claim.name : "",
      gameText: claim.gameText,
      seats: found.seats.map((seat) => ({ ...seat, text: claim.texts[seat.player] ?? "" })),
    };
  }
  if (game) return { ...state, claim: "", game: game.name, gameText: game.text, numbers: {}, ...alone(game, state) };
  const passed = agent.needs.map((name) => `${name} = 1`).join(", ");
  return { ...state, claim: "", seats: state.seats.map((seat) => ({ ...seat, agent: agent.name, text: agent.text, arguments: passed })) };
}

// Of another game the old claim's words make no sense: something that can be said of every game.
const alone = (game, state) => (game.name === state.game ? {} : {
  kind: "lemma", find: null, items: "1 = 1", given: "", within: "", parameters: [], seats: [],
});

// Every parameter has a number: one that it had, one of the game's example, or something small.
export function withNumbers(state, facts) {
  const names = [...new Set([...(facts?.parameters ?? []), ...state.parameters, "ε", "δ"])];
  const number = (name) => state.numbers[name] ?? facts?.example[name] ?? SMALL[name] ?? "1";
  return { ...state, numbers: Object.fromEntries(names.map((name) => [name, number(name)])) };
}

export const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

export function question(state) {
  return {
    game: state.gameText,
    seats: state.kind === "lemma" ? [] : state.seats.map((seat) => ({
      player: seat.player,
      agent: seat.agent === "anyone" ? null : seat.text,
      arguments: seat.arguments,
    })),
    kind: state.kind,
    find: state.find,
    items: lines(state.items),
    given: lines(state.given),
    within: state.within,
    parameters: state.parameters,
    numbers: state.numbers,
    for_all: state.forAll,
    reading: state.reading,
    budget: Number(state.budget),
  };
}

// The claim as a file that `verify` decides.
export function claimText(state) {
  const plain = /^[\p{L}\d(][\p{L}\d\s()+\-*/^<>=.,_!]*$/u;
  const quoted = (text) => (plain.test(text) ? text : JSON.stringify(text));
  const list = (key, texts) => (texts.length ? [`${key}:`, ...texts.map((text) => `  - ${quoted(text)}`)] : []);
  const use = (seat) => (seat.arguments ? `${seat.agent}(${seat.arguments})` : seat.agent);
  const isFree = (name) => state.find && (name === state.find.of || (["ε", "δ"].includes(name) && state.given.includes(name)));
  const numbers = Object.entries(state.numbers).filter(([name]) => !isFree(name)).map(([name, value]) => `${name}: ${value}`);
  const items = lines(state.items);
  return [
    "claim: my-claim",
    `game: ${state.game}`,
    ...(state.kind === "lemma" ? [] : ["players:", ...state.seats.map((seat) => `  ${seat.player}: ${quoted(use(seat))}`)]),
    ...list("parameters", state.parameters),
    ...list("given", lines(state.given)),
    ...(state.forAll ? [] : [`at: {${numbers.join(", ")}}`]),
    ...(state.reading === "any" ? [] : [`reading: ${state.reading}`]),
    ...(state.find ? [`find: {${state.find.extreme}: ${state.find.of}}`] : []),
    ...(state.kind === "attains"
      ? ["attains:", ...list("  region", items).map((line, k) => (k ? `  ${line}` : line)), ...(state.within ? [`  within: ${quoted(state.within)}`] : [])]
      : list(state.kind, items)),
  ].join("\n") + "\n";
}

// --- links ---

export function toFragment(state, library) {
  const known = (kind, name, text) => library[kind].find((one) => one.name === name)?.text === text;
  const short = {
    ...state,
    gameText: known("games", state.game, state.gameText) ? undefined : state.gameText,
    seats: state.seats.map((seat) => ({ ...seat, text: known("agents", seat.agent, seat.text) ? undefined : seat.text })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(short));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// The state in a link, or null where it is none. A link may come from anyone: only texts of sane length are taken.
export function fromFragment(fragment, library) {
  try {
    if (!fragment || fragment.length > 200_000) return null;
    const binary = atob(fragment.replaceAll("-", "+").replaceAll("_", "/"));
    const data = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))));
    const text = (value, most, missing = "") => (typeof value === "string" && value.length <= most ? value : missing);
    const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
    const stored = (kind, name) => library[kind].find((one) => one.name === name)?.text ?? "";
    const kinds = ["always", "never", "possible", "attains", "lemma"];
    return {
      claim: text(data.claim, 100),
      game: text(data.game, 100),
      gameText: text(data.gameText, 20_000, stored("games", data.game)),
      seats: list(data.seats, 8).map((seat) => ({
        player: text(seat.player, 100),
        agent: text(seat.agent, 100, "anyone"),
        text: text(seat.text, 20_000, stored("agents", seat.agent)),
        arguments: text(seat.arguments, 1000),
      })),
      kind: kinds.includes(data.kind) ? data.kind : "always",
      find: ["least", "greatest"].includes(data.find?.extreme) && text(data.find.of, 40)
        ? { extreme: data.find.extreme, of: data.find.of } : null,
      items: text(data.items, 20_000),
      given: text(data.given, 20_000),
      within: text(data.within, 1000),
      parameters: list(data.parameters, 40).filter((name) => text(name, 40)),
      reading: ["grid", "post"].includes(data.reading) ? data.reading : "any",
      numbers: Object.fromEntries(
        Object.entries(data.numbers ?? {}).slice(0, 40).filter(([name, value]) => name.length <= 40 && text(value, 40)),
      ),
      forAll: data.forAll === true,
      budget: ["10", "30", "120"].includes(data.budget) ? data.budget : "30",
    };
  } catch {
    return null;
  }
}
