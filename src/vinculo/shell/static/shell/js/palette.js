// Find or do anything: a combobox in a dialog. This file and the dialog are fetched at the first use.
const PATIENCE = 120; // ms without a key before the house is asked
const SEEN = "vinculo.seen";
let dialog, input, list, status, timer, asking, answered;

const address = () => document.querySelector("[data-palette]").dataset.palette;
const here = () => document.querySelector("#panel [data-record], #panel[data-record], main[data-record]")?.dataset.record ?? "";
const options = () => [...list.querySelectorAll("[role=option]")];
const chosen = () => list.querySelector("[aria-selected=true]");

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) input.setAttribute("aria-activedescendant", option.id);
  else input.removeAttribute("aria-activedescendant");
}

function walk(step) {
  const all = options();
  if (all.length) choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
}

// What was answered, with the choice where it was if the same thing still stands there.
function shown() {
  const before = answered && chosen()?.getAttribute("href");
  options().forEach((option, at) => (option.id = `palette-${at}`));
  choose(options().find((option) => before && option.getAttribute("href") === before) ?? options()[0]);
  status.textContent = list.querySelector("[data-palette-count]")?.content.textContent.trim() ?? "";
}

async function ask(words) {
  asking?.abort();
  const mine = (asking = new AbortController());
  const query = new URLSearchParams({ q: words, aqui: here(), vistos: sessionStorage.getItem(SEEN) ?? "" });
  try {
    const answer = await fetch(`${address()}?${query}`, { signal: mine.signal });
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    const html = await answer.text();
    if (mine !== asking) return;
    list.innerHTML = html;
    answered = words;
    shown();
  } catch (error) {
    if (error.name !== "AbortError" && mine === asking) dialog.querySelector("form").submit();
  }
}

// A key that arrives before the answer waits for it: a pasted number and Enter arrive.
async function arrive(elsewhere) {
  clearTimeout(timer);
  const words = input.value.trim();
  if (answered !== words) await ask(words);
  const link = chosen();
  if (!link || answered !== words) return;
  if (elsewhere) return open(link.href, "_blank", "noopener");
  dialog.close();
  location.assign(link.href);
}

function typed() {
  clearTimeout(timer);
  timer = setTimeout(() => ask(input.value.trim()), PATIENCE);
}

function pressed(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) walk(step);
  else if (event.key === "Enter" && !event.isComposing) arrive(event.ctrlKey || event.metaKey);
  else return;
  event.preventDefault();
}

function tell() {
  const vistos = sessionStorage.getItem(SEEN);
  if (!vistos) return;
  const token = JSON.parse(document.body.getAttribute("hx-headers") ?? "{}")["X-CSRFToken"];
  const body = new URLSearchParams({ vistos });
  fetch(address().replace("paleta", "vistos"), { method: "POST", headers: { "X-CSRFToken": token }, body });
}

async function build() {
  const query = new URLSearchParams({ aqui: here(), vistos: sessionStorage.getItem(SEEN) ?? "" });
  const answer = await fetch(`${address()}?${query}`);
  if (!answer.ok || answer.redirected) return location.assign(address().replace("paleta/", ""));
  document.body.insertAdjacentHTML("beforeend", await answer.text());
  dialog = document.querySelector("[data-palette-dialog]");
  [input, list, status] = ["input", "[role=listbox]", "[data-palette-status]"].map((one) => dialog.querySelector(one));
  answered = "";
  input.addEventListener("input", typed);
  dialog.addEventListener("keydown", pressed);
  dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  dialog.addEventListener("pointermove", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && option !== chosen()) choose(option);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-palette-close]")) dialog.close();
    else if (event.target.closest("a")) setTimeout(() => dialog.close());
  });
  dialog.addEventListener("close", () => asking?.abort());
  tell();
}

export async function openPalette(early = () => "") {
  if (dialog?.open) return dialog.close();
  const isNew = !dialog;
  if (isNew) await build();
  if (!dialog) return;
  if (!isNew && here() !== dialog.dataset.here) await ask(input.value.trim());
  dialog.dataset.here = here();
  dialog.showModal();
  input.focus();
  input.select();
  shown();
  if (early()) {
    input.value = early();
    typed();
  }
}
