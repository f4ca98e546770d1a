// The keyboard. Which keys do what stands in the sheet (ui/shortcuts.py); a module says what it
// can do with `does(name, act)`. What carries data-key on a page is pressed by that letter and goes
// before. The person can switch all of them off.
const SEQUENCE = 1200; // ms for the second key of two
const root = document.documentElement;
const sheet = document.getElementById("shortcuts");
const rows = new Map([...(sheet?.querySelectorAll("[data-keys]") ?? [])].map((row) => [row.dataset.keys, row.dataset]));
const acts = {};
let before = "";
let forget;

export const does = (name, act) => (acts[name] = act);

const way = (address) => document.querySelector(`.nav a[href="${address}"]`);
const typing = (element) => element.closest?.("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
const button = (key) => /^[a-z]$/.test(key) && document.querySelector(`main [data-key="${key}"]`);

function pressed(event) {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k" && !event.altKey ? "Ctrl K" : "";
  if (event.altKey || event.isComposing || typing(event.target)) return "";
  return before ? `${before} ${event.key}` : event.key;
}

const begins = (keys) => [...rows.keys()].some((known) => known.startsWith(`${keys} `));

document.addEventListener("keydown", (event) => {
  if (root.dataset.shortcuts === "off") return;
  const keys = pressed(event);
  clearTimeout(forget);
  before = "";
  if (!keys || event.repeat && button(keys) || (document.querySelector("dialog[open]") && keys !== "Ctrl K")) return;
  const row = rows.get(keys);
  if (button(keys)) button(keys).click();
  else if (row?.goes) way(row.goes)?.click();
  else if (acts[row?.does]) acts[row.does]();
  else if (begins(keys)) {
    before = keys;
    forget = setTimeout(() => (before = ""), SEQUENCE);
  } else return;
  event.preventDefault();
});

// What this page's own letters do, in the words of what they press.
function ofThisPage() {
  const list = sheet.querySelector("[data-here]");
  const [model] = list.querySelector("template").content.children;
  list.querySelectorAll(":scope > div").forEach((old) => old.remove());
  const pressable = [...document.querySelectorAll("main [data-key]")];
  for (const one of pressable) {
    const row = model.cloneNode(true);
    const words = one.cloneNode(true);
    words.querySelector("kbd")?.remove();
    row.querySelector("dt").textContent = words.textContent.trim();
    row.querySelector("kbd").textContent = one.dataset.key.toUpperCase();
    list.append(row);
  }
  list.closest("section").hidden = !pressable.length;
}

// Places that this person has no way to are not on the sheet.
function show() {
  ofThisPage();
  for (const row of sheet.querySelectorAll("[data-goes]")) row.hidden = !way(row.dataset.goes);
  sheet.showModal();
}

does("sheet", show);
does("undo", () => document.querySelector("#toasts .toast:last-child form button")?.click());
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-shows-shortcuts]")) return;
  event.target.closest("details[open]")?.removeAttribute("open");
  show();
});

does("main", () => document.querySelector("main a.btn-primary, main [data-shows].btn-primary")?.click());

const choice = document.querySelector("[data-shortcuts-switch]");
if (choice) {
  choice.checked = root.dataset.shortcuts !== "off";
  choice.addEventListener("change", () => {
    root.dataset.shortcuts = choice.checked ? "on" : "off";
    const headers = { ...JSON.parse(document.body.getAttribute("hx-headers")), "HX-Request": "true" };
    const body = new URLSearchParams({ uses_shortcuts: choice.checked ? "True" : "False" });
    fetch(choice.dataset.shortcutsSwitch, { method: "POST", headers, body });
  });
}
