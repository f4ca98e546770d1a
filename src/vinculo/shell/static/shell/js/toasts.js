// A toast leaves by itself after ten seconds, unless it is being read, or says something failed.
const SECONDS = 10;
const box = document.getElementById("toasts");

function start(toast) {
  if (toast.dataset.started) return;
  toast.dataset.started = "1";
  if (["error", "warning"].includes(toast.dataset.s)) return addClose(toast);
  let left = SECONDS;
  const tick = setInterval(() => {
    if (!toast.isConnected) return clearInterval(tick);
    if (toast.matches(":hover, :focus-within") || document.hidden) return;
    left -= 1;
    if (left <= 0) toast.remove();
  }, 1000);
}

function addClose(toast) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm";
  button.textContent = box.dataset.closeLabel;
  button.addEventListener("click", () => toast.remove());
  toast.append(button);
}

function startAll() {
  box.querySelectorAll(".toast").forEach(start);
}

export function say(text, kind = "success") {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.dataset.s = kind;
  const words = document.createElement("span");
  words.textContent = text;
  toast.append(words);
  box.append(toast);
  start(toast);
}

startAll();
new MutationObserver(startAll).observe(box, { childList: true });
// A view can answer a fragment with the header HX-Trigger: {"toast": "Guardado"}.
document.addEventListener("toast", (event) => say(event.detail.value ?? event.detail));
