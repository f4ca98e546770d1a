// Ctrl K and / find, J and K walk through a list, ? shows the sheet. One letter can be switched off.
const KEPT = "vinculo.shortcuts";
const off = () => localStorage.getItem(KEPT) === "off";
const typing = (element) => element.closest?.("input, textarea, select, [contenteditable]");

function find() {
  const visible = [...document.querySelectorAll("[data-search-box]")].find((box) => box.offsetParent);
  visible?.focus();
  visible?.select();
  return Boolean(visible);
}

function walk(step) {
  const rows = [...document.querySelectorAll("[data-rows] :is([data-opens-panel], [data-row])")];
  if (!rows.length) return;
  const open = document.querySelector(".is-open :is([data-opens-panel], [data-row])");
  const at = rows.indexOf(rows.includes(document.activeElement) ? document.activeElement : open);
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))] ?? rows[0];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  if (document.querySelector("#panel[data-panel]") && next.matches("[data-opens-panel]")) next.click();
}

const KEYS = {
  "/": find,
  j: () => walk(1),
  k: () => walk(-1),
  "?": () => document.getElementById("shortcuts")?.showModal(),
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    if (find()) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || off() || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

const choice = document.querySelector("[data-shortcuts-switch]");
if (choice) {
  choice.checked = !off();
  choice.addEventListener("change", () => localStorage.setItem(KEPT, choice.checked ? "on" : "off"));
}
