// What happens elsewhere, told to this page while it is looked at. Without it pages are as before.
// Every kind of news is an event of the document: `live:notice`, `live:customer`, ...; `live:all`
// says that too much was missed to tell it one by one. They carry numbers; pages ask for the rest.
const FIRST = 600, LONGEST = 60_000, SILENT = 50_000, HIDDEN = 10_000; // milliseconds
const nav = document.querySelector("[data-live]");
let position = nav?.dataset.live;
let source, timer, heardAt = 0, tries = 0, isOver = false, watched = "";

// What the page shows and wants to hear of: `customer.12`, several in one list.
const shown = () => [...document.querySelectorAll("[data-news]")].map((one) => one.dataset.news);

export const isUp = () => source?.readyState === EventSource.OPEN;

function open() {
  close();
  if (isOver || !position || document.hidden) return;
  const asked = new URLSearchParams({ desde: position });
  watched = shown().join(" ");
  for (const one of new Set(shown())) asked.append("ver", one);
  source = new EventSource(`/en-vivo/?${asked}`);
  heardAt = Date.now();
  for (const kind of ["here", "beat", "news", "all"]) source.addEventListener(kind, hear);
  source.addEventListener("bye", goodbye);
  source.addEventListener("error", later);
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = undefined;
}

function hear(event) {
  heardAt = Date.now();
  tries = 0;
  position = event.lastEventId || position;
  if (event.type === "all") say("all");
  if (event.type === "news") for (const [kind, id] of JSON.parse(event.data)) say(kind, id);
}

const say = (kind, id = null) =>
  document.dispatchEvent(new CustomEvent(`live:${kind}`, { detail: id }));

// Signed out: for good. Too many pages: until this one is looked at again.
function goodbye(event) {
  position = event.lastEventId || position;
  const why = JSON.parse(event.data);
  isOver = why === "ended";
  if (why === "stopping") later();
  else close();
}

// Not all at the same moment, and less and less often.
function later() {
  close();
  const pause = Math.min(1000 * 2 ** tries, LONGEST);
  tries += 1;
  timer = setTimeout(open, pause * (0.5 + Math.random() / 2));
}

if (position && "EventSource" in window) {
  timer = setTimeout(open, FIRST);
  setInterval(() => source && Date.now() - heardAt > SILENT && later(), 10_000);
  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(close, HIDDEN);
    else if (!source) open();
  });
  // A list that was drawn anew shows others.
  document.addEventListener("htmx:afterSettle", () => source && shown().join(" ") !== watched && open());
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && open());
}
