// What a page shows and has changed since: a bar of progress, a list of one's own, a history.
import { isUp } from "./live.js";

const IDLE = 2000; // milliseconds until somebody who was busy is looked at again
const TOGETHER = 300;

function anew(selector) {
  const address = location.pathname + location.search;
  return window.htmx?.ajax("GET", address, { target: selector, select: selector, swap: "outerHTML" });
}

// Bars of progress: asked for when they moved, instead of every second.
const moving = new Set();
for (const kind of ["live:job", "live:job_over"]) {
  document.addEventListener(kind, (event) => {
    const bar = document.querySelector(`[data-job="${event.detail}"]`);
    if (!bar) return;
    moving.add(bar.dataset.job);
    window.htmx?.trigger(bar, "live");
  });
}
document.addEventListener("htmx:beforeRequest", (event) => {
  const job = event.target.dataset?.job;
  const told = event.detail.requestConfig.triggeringEvent?.type === "live";
  if (job && !told && isUp() && moving.has(job)) event.preventDefault();
});

// A page of what is one's own is drawn anew, once nobody is at work in it.
let timer;
function refresh() {
  clearTimeout(timer);
  timer = setTimeout(() => (isBusy() ? refresh() : anew("#main")), isBusy() ? IDLE : TOGETHER);
}
function isBusy() {
  const main = document.getElementById("main");
  const within = document.activeElement !== main && main.contains(document.activeElement);
  return within || !getSelection().isCollapsed || !!main.querySelector("details[open], dialog[open]");
}
for (const kind of ["notice", "todo", "all"]) {
  document.addEventListener(`live:${kind}`, () => {
    const shown = document.querySelector("[data-live-refresh]")?.dataset.liveRefresh.split(" ");
    if (shown && (kind === "all" || shown.includes(kind))) refresh();
  });
}

// A history says that there is more, and shows it when asked: nothing moves under one's eyes.
function tell(line) {
  line.dataset.count = Number(line.dataset.count ?? 0) + 1;
  const words = line.dataset.count === "1" ? line.dataset.one : line.dataset.many;
  const button = line.querySelector("button") ?? document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm";
  button.textContent = words.replace("#", line.dataset.count);
  line.append(button);
}
document.addEventListener("live:customer", (event) => {
  const line = document.querySelector(`[data-news~="customer.${event.detail}"]`);
  if (line) tell(line);
});
document.addEventListener("live:all", () => document.querySelectorAll("[data-news]").forEach(tell));
document.addEventListener("click", async (event) => {
  const line = event.target.closest?.("[data-shows-anew]");
  if (!line || !event.target.closest("button")) return;
  delete line.dataset.count;
  line.replaceChildren();
  await anew(line.dataset.showsAnew);
});
