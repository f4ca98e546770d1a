// Rows are chosen one by one, from one to another with Shift, by page, or all that match. What is
// chosen stays while its list is walked through, grouped, or looked at as a board.
import { does } from "./shortcuts.js";

const bar = () => document.querySelector("#bulkbar");
const KEY = () => `chosen:${bar()?.dataset.records}`;
let last = null;
let all = 0;

const read = () => new Set(JSON.parse(sessionStorage.getItem(KEY()) ?? "[]"));
const keep = (chosen) => sessionStorage.setItem(KEY(), JSON.stringify([...chosen].slice(0, 2000)));
const boxes = () => [...document.querySelectorAll("input[data-pick]")];

function numberOf(row) {
  if (row.dataset.selects) return row.dataset.selects;
  return row.querySelector("[data-opens-panel]")?.getAttribute("href").match(/\/(\d+)\/panel\//)?.[1];
}

function box(label, attribute, value) {
  const input = document.createElement("input");
  input.type = "checkbox";
  input.dataset[attribute] = value;
  input.setAttribute("aria-label", label);
  const holder = document.createElement("label");
  holder.className = "pick";
  holder.append(input);
  return holder;
}

function decorate() {
  const shown = bar();
  if (!shown) return;
  const { pick, page } = shown.dataset;
  for (const row of document.querySelectorAll("[data-selectable] tbody tr, [data-selects]")) {
    const number = numberOf(row);
    if (!number || row.querySelector(".pick")) continue;
    const name = row.querySelector("[data-opens-panel], [data-row]").textContent;
    (row.querySelector("th") ?? row).prepend(box(pick.replace("{name}", name), "pick", number));
  }
  for (const head of document.querySelectorAll("[data-selectable] thead:not(.sr) th:first-child"))
    if (!head.querySelector(".pick")) head.prepend(box(page, "pickPage", "1"));
  show();
}

function show() {
  const shown = bar();
  if (!shown) return;
  const chosen = read();
  for (const one of boxes()) one.checked = all > 0 || chosen.has(one.dataset.pick);
  for (const head of document.querySelectorAll("input[data-pick-page]")) {
    const own = [...head.closest("table").querySelectorAll("input[data-pick]")];
    head.checked = own.length > 0 && own.every((one) => one.checked);
    head.indeterminate = !head.checked && own.some((one) => one.checked);
  }
  const { one, many, all: everybody } = shown.dataset;
  shown.hidden = !all && !chosen.size;
  shown.querySelector("[data-said]").textContent = all
    ? everybody.replace("{n}", all)
    : chosen.size === 1 ? one : many.replace("{n}", chosen.size);
  const more = shown.querySelector("[data-all-of]");
  if (more) more.hidden = Boolean(all);
  shown.querySelector("[name=ids]").value = all ? "" : [...chosen].join(",");
}

function choose(inputs, wanted) {
  const chosen = all ? new Set() : read();
  all = 0;
  for (const one of inputs) chosen[wanted ? "add" : "delete"](one.dataset.pick);
  keep(chosen);
  show();
}

document.addEventListener("click", (event) => {
  const input = event.target.closest?.("input[data-pick]");
  if (input) {
    const shown = boxes();
    const [from, to] = [shown.indexOf(last), shown.indexOf(input)].sort((a, b) => a - b);
    const range = event.shiftKey && from >= 0 ? shown.slice(from, to + 1) : [input];
    choose(range, input.checked);
    last = input;
    return;
  }
  const page = event.target.closest?.("input[data-pick-page]");
  if (page) choose([...page.closest("table").querySelectorAll("input[data-pick]")], page.checked);
  if (event.target.closest?.("[data-choose-none]")) {
    all = 0;
    keep(new Set());
    show();
  }
  const everybody = event.target.closest?.("[data-all-of]");
  if (everybody) chooseAll(everybody.dataset.allOf);
});

async function chooseAll(url) {
  const answer = await fetch(url);
  if (!answer.ok) return;
  all = await answer.text();
  keep(new Set());
  show();
}

// With the focus on a row, x chooses it.
does("choose", () => {
  const row = document.activeElement?.matches("[data-opens-panel]") && document.activeElement.closest("tr, li");
  row?.querySelector("input[data-pick]")?.click();
});

document.addEventListener("submit", (event) => {
  if (event.target.id === "bulkbar" && !event.submitter?.hasAttribute("data-stays"))
    setTimeout(() => keep(new Set()));
});
document.addEventListener("htmx:afterSettle", decorate);
decorate();
