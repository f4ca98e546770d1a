// Tabs that scroll show the one where we are.
for (const row of document.querySelectorAll(".tabs, .chips")) {
  const here = row.querySelector("[aria-current]");
  if (!here || row.scrollWidth <= row.clientWidth) continue;
  row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
}
