/** Until the task pane has its own page: says which host Office.js has found. */
void Office.onReady(({ host, platform }) => {
  document.getElementById("host")!.textContent = `${host} ${platform}`;
});
