// Up and down a list by keyboard.
import { does } from "./shortcuts.js";

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

does("next", () => walk(1));
does("previous", () => walk(-1));
