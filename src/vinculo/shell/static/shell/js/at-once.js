// What can be undone is shown as done at once, and taken back with a message when it is refused.
import { say } from "./toasts.js";

const shown = (form) => form.closest(form.dataset.atOnce);
const ours = (event) => event.detail.elt?.closest?.("form[data-at-once]");

function turn(form, done) {
  const what = shown(form);
  if (done) what?.setAttribute("data-done", "");
  else what?.removeAttribute("data-done");
  const button = form.querySelector("button");
  if (button.hasAttribute("aria-pressed") || form.matches("[data-toggles]"))
    button.setAttribute("aria-pressed", String(done === (button.dataset.was !== "true")));
  button.disabled = done;
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const form = ours(event);
  if (!form) return;
  const button = form.querySelector("button");
  button.dataset.was = button.getAttribute("aria-pressed") ?? "false";
  turn(form, true);
});

function refused(event) {
  const form = ours(event);
  if (!form) return;
  turn(form, false);
  form.querySelector("button").focus();
  say(form.dataset.refused, "error");
}

document.addEventListener("htmx:responseError", refused);
document.addEventListener("htmx:sendError", refused);

// An answer that leads elsewhere is the door: the session has ended.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (ours(event) && event.detail.xhr.responseURL.includes("/entrar/")) {
    event.detail.shouldSwap = false;
    refused(event);
  }
});
