/** Takes up the chosen colours before anything is drawn. Runs in the head, therefore no module. */
{
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
}
