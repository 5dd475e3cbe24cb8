// What takes the browser long the first time is begun while it still reads the app.
(() => {
  new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0);
  // Where storage is refused, the app says so itself.
  try {
    indexedDB.databases().catch(() => {});
  } catch {}
})();
