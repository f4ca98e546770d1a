// Ctrl K opens the palette, / finds, J and K walk through a list, ? shows the sheet. All of them
// can be switched off.
const KEPT = "vinculo.shortcuts";
const off = () => localStorage.getItem(KEPT) === "off";
const typing = (element) => element.closest?.("input, textarea, select, [contenteditable]");

function find() {
  const visible = [...document.querySelectorAll("[data-search-box]")].find((box) => box.offsetParent);
  if (!visible) return palette();
  visible.focus();
  visible.select();
}

// Its own file, and the dialog in it, come when it is first asked for.
const palette = () => import("./palette.js").then((its) => its.openPalette());

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-opens-palette]");
  if (!button || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  button.closest("details[open]")?.removeAttribute("open");
  palette();
});

// What was opened, for the palette to offer again; told to the house when it is next opened.
const record = document.querySelector("main[data-record]")?.dataset.record;
if (record) {
  const seen = (sessionStorage.getItem("vinculo.seen") ?? "").split(",");
  sessionStorage.setItem("vinculo.seen", [record, ...seen.filter((one) => one && one !== record)].slice(0, 12).join());
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
  if (off()) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    if (!document.querySelector("[data-palette]")) return;
    event.preventDefault();
    palette();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
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
