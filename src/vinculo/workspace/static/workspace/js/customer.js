// The quick log: opens when somebody writes, `/visita` chooses the channel, Ctrl Enter saves.
const WORDS = {
  llamada: "call", call: "call", whatsapp: "whatsapp", wa: "whatsapp", correo: "email",
  mail: "email", email: "email", visita: "visit", visit: "visit", mostrador: "counter",
  tienda: "counter", counter: "counter", chat: "chat", carta: "post", post: "post",
  nota: "note", note: "note",
};

const form = document.querySelector("[data-quick-form]");
const body = form?.querySelector("[data-quick-body]");

function open() {
  delete form.dataset.closed;
}

function begin() {
  open();
  body.focus();
  form.scrollIntoView({ block: "center" });
}

if (form) {
  form.dataset.live = "";
  if (location.hash === "#quick") begin();
  else if (document.activeElement !== body) form.dataset.closed = "";
  body.addEventListener("focus", open);
  body.addEventListener("input", () => {
    const said = body.value.match(/^\/(\p{L}+)[ :]+/u);
    const channel = said && WORDS[said[1].toLowerCase()];
    const radio = channel && form.querySelector(`[name="channel"][value="${channel}"]`);
    if (!radio) return;
    radio.checked = true;
    body.value = body.value.slice(said[0].length);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (event.key === "Escape" && !body.value) {
      form.dataset.closed = "";
      body.blur();
    }
  });
  for (const link of document.querySelectorAll("[data-quick-log]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      begin();
    });
}
