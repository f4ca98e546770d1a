// Facts put right where they are read: Enter saves, Esc gives up, Tab saves and goes on to the
// next one. What is being typed is never thrown away by opening another.
const facts = () => document.getElementById("facts");
const editor = () => document.querySelector("#facts [data-editor]");
const opener = (key) => document.querySelector(`#facts [data-edits="${CSS.escape(key)}"]`);
const REACHED = "input:not([type=hidden]):not([disabled]), select, textarea, summary, button";

let last = "";

// The next fact to be put right before or after the one that is open.
function beside(form, step) {
  const all = [...document.querySelectorAll("#facts [data-edits], #facts [data-editor]")];
  return all[all.indexOf(form) + step]?.dataset.edits ?? "";
}

function saveAndOpen(form, key) {
  let then = form.querySelector("input[name=luego]");
  if (!then) {
    then = document.createElement("input");
    then.type = "hidden";
    then.name = "luego";
    form.append(then);
  }
  then.value = key;
  form.requestSubmit();
}

document.addEventListener(
  "keydown",
  (event) => {
    const form = event.target.closest?.("[data-editor]");
    if (!form || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      form.querySelector("[data-gives-up]").click();
    } else if (event.key === "Enter" && event.target.matches("select, [type=radio], [type=checkbox], textarea")) {
      if (event.target.matches("textarea") && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "Tab" && !event.ctrlKey && !event.altKey) {
      goOn(event, form);
    }
  },
  true,
);

function goOn(event, form) {
  const reached = [...form.querySelector("[data-fields]").querySelectorAll(REACHED)].filter((one) => one.checkVisibility());
  const edge = event.shiftKey ? reached[0] : reached.at(-1);
  const atEdge = edge === event.target || (edge?.type === "radio" && edge.name === event.target.name);
  const key = atEdge && beside(form, event.shiftKey ? -1 : 1);
  if (!key) return;
  event.preventDefault();
  saveAndOpen(form, key);
}

// Another fact is opened while one is open: that one is saved first.
document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest("[data-edits]");
    const form = editor();
    if (!link || !form || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    saveAndOpen(form, link.dataset.edits);
  },
  true,
);

// The whole fact can be pressed, unless one selects its text to copy it.
document.addEventListener("click", (event) => {
  const fact = event.target.closest("[data-fact]");
  if (!fact || event.target.closest("a, button, input, select, textarea, summary, label")) return;
  if (getSelection()?.isCollapsed === false) return;
  fact.querySelector("[data-edits]")?.click();
});

document.addEventListener("htmx:beforeRequest", (event) => {
  const key = event.detail.elt.dataset?.edits ?? editor()?.dataset.editor;
  if (event.detail.target?.id === "facts" && key) last = key;
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.elt?.id !== "facts") return;
  for (const name of document.querySelectorAll("[data-customer-name]")) name.textContent = facts().dataset.name;
  const form = editor();
  const field = form?.querySelector("[aria-invalid=true], [data-fields] :is(input:not([type=hidden]), select, textarea)");
  (field?.type === "radio" ? (form.querySelector("[data-fields] :checked") ?? field) : (field ?? opener(facts().dataset.focus ?? last)))?.focus();
  if (field?.matches("input:not([type=radio], [type=checkbox], [type=date])")) field.select();
});

// The undo of a toast brings the facts back where they are.
document.addEventListener("submit", (event) => {
  const form = event.target.closest(".toast form");
  if (!form || !facts() || !/\/clientes\/\d+\/deshacer\//.test(form.action)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  htmx.ajax("POST", form.getAttribute("action"), { target: "#facts", swap: "outerHTML" });
  form.closest(".toast").remove();
}, true);
