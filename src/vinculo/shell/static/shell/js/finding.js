// The ways to the search box and to the palette. Its own file, and the dialog in it, come when it
// is first asked for.
import { does } from "./shortcuts.js";

// What is typed before the box is there waits for it, and is no shortcut meanwhile.
async function palette() {
  let early = "";
  const hold = (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    early += event.key;
  };
  addEventListener("keydown", hold, true);
  try {
    await (await import("./palette.js")).openPalette(() => early);
  } finally {
    removeEventListener("keydown", hold, true);
  }
}

does("palette", () => document.querySelector("[data-palette]") && palette());
does("find", () => {
  const visible = [...document.querySelectorAll("[data-search-box]")].find((box) => box.offsetParent);
  if (!visible) return palette();
  visible.focus();
  visible.select();
});

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
