// The bell counts, and what is meant for me says so: a task, a mention, a long job that is over.
import "./live.js";

const TOGETHER = 200; // milliseconds; what comes at once is asked for at once
const at = document.querySelector("[data-live-news]")?.dataset.liveNews;
let asked = new URLSearchParams(), timer;

function hear(name, id) {
  if (name && id) asked.append(name, id);
  timer ??= setTimeout(ask, TOGETHER);
}

async function ask() {
  const query = asked;
  asked = new URLSearchParams();
  timer = undefined;
  const answer = await fetch(`${at}?${query}`, { redirect: "error" }).catch(() => null);
  if (!answer?.ok) return;
  count(answer.headers.get("X-Unread"));
  document.getElementById("toasts").insertAdjacentHTML("beforeend", await answer.text());
}

function count(unread) {
  for (const bell of document.querySelectorAll(".bell-n")) {
    bell.dataset.n = unread;
    bell.firstChild.data = unread;
  }
}

document.addEventListener("live:notice", (event) => hear("aviso", event.detail));
document.addEventListener("live:all", () => hear());
document.addEventListener("live:job_over", (event) => {
  const isHere = document.querySelector(`[data-job="${event.detail}"]`);
  if (!isHere) hear("trabajo", event.detail);
});
