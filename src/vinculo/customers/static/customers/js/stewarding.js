// One letter decides: the link or button that carries it is pressed, U takes the last one back.
const off = () => localStorage.getItem("vinculo.shortcuts") === "off";
const typing = (element) => element.closest?.("textarea, select, input:not([type=radio], [type=checkbox])");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (off() || typing(event.target) || document.querySelector("dialog[open]")) return;
  const key = event.key.toLowerCase();
  if (!/^[a-z]$/.test(key)) return;
  const wanted =
    key === "u"
      ? document.querySelector("#toasts .toast form button")
      : document.querySelector(`[data-key="${key}"]`);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
});
