// What the server is asked.

const page = crypto.randomUUID();

export class Refused extends Error {
  constructor(status, body) {
    super(body.error ?? `the server answered ${status}`);
    this.marks = body.marks ?? [];
  }
}

async function ask(path, options = {}) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

const post = (path, question, signal) => ask(path, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(path === "/api/open" ? question : { page, ...question }),
  signal,
});

export const library = () => ask("/api/library");
export const open = (name, text) => post("/api/open", { name, text });
export const parse = (question, signal) => post("/api/parse", question, signal);
export const cancel = (id) => fetch(`/api/jobs/${id}`, { method: "DELETE", keepalive: true });

// The news of a job, from its beginning until it is over or the signal says to stop.
export async function* decide(question, signal) {
  let job = await post("/api/jobs", question, signal);
  const stop = () => cancel(job.id);
  signal.addEventListener("abort", stop, { once: true });
  try {
    yield job;
    while (job.state !== "done" && job.state !== "cancelled") {
      job = await ask(`/api/jobs/${job.id}?seen=${job.version}`, { signal });
      yield job;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
