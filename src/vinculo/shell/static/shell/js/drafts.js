// What is typed into a form[data-draft] outlives the browser. At once into this browser's memory,
// a moment later to the house; what the house has is forgotten here. A form that was sent leaves
// its copy here until a page shows that it arrived.
const KEPT = "vinculo.draft.";
const SOON = 1200;
const csrf = () => JSON.parse(document.body.getAttribute("hx-headers") ?? "{}")["X-CSRFToken"];
const keyOf = (form) => `${KEPT}${form.dataset.draftPerson}:${form.dataset.draft}`;
const read = (key) => JSON.parse(localStorage.getItem(key) ?? "null");
const write = (key, copy) => localStorage.setItem(key, JSON.stringify(copy));

function typed(form) {
  const found = {};
  for (const one of form.elements) {
    if (!one.name || one.disabled || ["hidden", "password", "file", "submit"].includes(one.type)) continue;
    if (["radio", "checkbox"].includes(one.type) && !one.checked) continue;
    const values = one.multiple ? [...one.selectedOptions].map((option) => option.value) : [one.value];
    (found[one.name] ??= []).push(...values.filter(Boolean));
    if (!found[one.name].length) delete found[one.name];
  }
  return found;
}

const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

function send(url, fields) {
  return fetch(url, {
    method: "POST",
    keepalive: true,
    redirect: "manual",
    headers: { "Content-Type": "application/json", "X-CSRFToken": csrf() },
    body: JSON.stringify(fields),
  });
}

class Draft {
  constructor(form) {
    Object.assign(this, { form, key: keyOf(form), url: form.dataset.draft, begun: typed(form), timer: 0, isSent: false });
    form.dataset.draftOn = "";
    form.addEventListener("input", () => this.keep());
    form.addEventListener("submit", () => this.sent());
    this.offer();
  }

  keep() {
    this.isSent = false;
    const fields = typed(this.form);
    if (same(fields, this.begun)) return this.forget();
    write(this.key, { url: this.url, fields, sent: false });
    if (this.offered) return; // the older draft waits for an answer
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), SOON);
  }

  async save() {
    clearTimeout(this.timer);
    const copy = read(this.key);
    if (!copy || this.isSent || this.offered) return;
    try {
      const answer = await send(this.url, copy.fields);
      if (answer.type === "opaqueredirect" || answer.status === 403) return this.isOut();
      if (answer.ok && same(read(this.key)?.fields ?? {}, copy.fields)) localStorage.removeItem(this.key);
    } catch {
      addEventListener("online", () => this.save(), { once: true });
    }
  }

  // The session ended while somebody typed: nothing is lost, and it is said.
  isOut() {
    if (this.form.querySelector("[data-draft-is-out]")) return;
    const note = document.createElement("div");
    note.className = "banner";
    note.dataset.s = "warn";
    note.dataset.draftIsOut = "";
    note.setAttribute("role", "alert");
    const words = document.createElement("div");
    words.textContent = this.form.dataset.draftOut;
    const again = document.createElement("a");
    again.href = location.href;
    again.textContent = this.form.dataset.draftIn;
    note.append(words, again);
    this.form.prepend(note);
  }

  forget() {
    clearTimeout(this.timer);
    localStorage.removeItem(this.key);
    if (!this.offered) send(`${this.url}fuera/`, {}).catch(() => {});
  }

  sent() {
    clearTimeout(this.timer);
    this.isSent = true;
    const fields = typed(this.form);
    if (!same(fields, this.begun)) write(this.key, { url: this.url, fields, sent: true });
  }

  async offer() {
    const copy = read(this.key);
    try {
      if (copy && !copy.sent && !same(copy.fields, this.begun)) {
        const answer = await send(this.url, copy.fields);
        if (!answer.ok) return;
        localStorage.removeItem(this.key);
      }
      const answer = await fetch(this.url, { redirect: "manual" });
      if (answer.status !== 200) return;
      this.show(await answer.text());
    } catch {} // offline: it stays here for the next time
  }

  show(html) {
    const box = document.createElement("div");
    box.innerHTML = html;
    const offered = box.firstElementChild;
    const fields = JSON.parse(offered.querySelector("script").textContent);
    const now = typed(this.form);
    if (same(fields, now) || this.form.querySelector("[aria-invalid=true]")) return;
    this.offered = offered;
    offered.querySelector("[data-draft-go-on]").addEventListener("click", () => this.goOn(fields));
    offered.querySelector("[data-draft-discard]").addEventListener("click", () => this.discard());
    this.form.prepend(offered);
  }

  goOn(fields) {
    this.close();
    let first = null;
    for (const [name, values] of Object.entries(fields)) {
      for (const one of [this.form.elements[name] ?? []].flatMap((found) => (found.tagName ? found : [...found]))) {
        fill(one, values);
        if (!first || (one.tagName === "TEXTAREA" && first.tagName !== "TEXTAREA")) first = one;
      }
    }
    first?.focus();
    this.keep();
  }

  discard() {
    this.close();
    this.forget();
    this.form.querySelector("textarea, input:not([type=hidden])")?.focus();
  }

  close() {
    this.offered.remove();
    this.offered = null;
  }
}

// What was typed before one said to go on stands after what was kept.
function fill(one, values) {
  if (["radio", "checkbox"].includes(one.type)) one.checked = values.includes(one.value);
  else if (one.multiple) for (const option of one.options) option.selected = values.includes(option.value);
  else if (one.tagName === "TEXTAREA" && one.value) one.value = `${values[0]}\n${one.value}`;
  else one.value = values[0] ?? "";
  one.dispatchEvent(new Event("change", { bubbles: true }));
}

const drafts = new Map();

function begin() {
  for (const form of document.querySelectorAll("form[data-draft]:not([data-draft-on])")) drafts.set(form, new Draft(form));
}

// Copies of what was sent: gone when a page of the house came back, kept when its door or an error did.
function arrived() {
  const failed = performance.getEntriesByType("navigation")[0]?.responseStatus >= 400;
  const inside = document.body.classList.contains("app") && !failed;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(KEPT))) {
    const copy = read(key);
    if (!copy?.sent) continue;
    if (inside) localStorage.removeItem(key);
    else write(key, { ...copy, sent: false });
  }
}

addEventListener("pagehide", () => {
  for (const draft of drafts.values()) if (draft.form.isConnected) draft.save();
});
document.addEventListener("htmx:afterRequest", (event) => {
  const draft = drafts.get(event.detail.elt);
  if (!draft) return;
  if (event.detail.successful) localStorage.removeItem(draft.key);
  else write(draft.key, { url: draft.url, fields: typed(draft.form), sent: false });
});
document.addEventListener("htmx:afterSettle", begin);
arrived();
begin();
