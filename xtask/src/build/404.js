// Beside the homepage: from here all addresses of 404.html are right, however deep it was asked for.
(() => {
  const home = document.currentScript.src;
  if (document.documentElement.dataset.home) return;
  document.documentElement.dataset.home = home;
  for (const link of document.querySelectorAll("[href]")) {
    const right = new URL(link.getAttribute("href"), home).href;
    if (link.href !== right) link.href = right;
  }
})();
