// Before anything is painted, so that a dark room stays dark. Asked again when another window chooses.
(() => {
  const apply = () => {
    try {
      const theme = localStorage.getItem('legation.theme');
      if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
    } catch {
      // Where nothing may be kept, the system says how it looks.
    }
  };
  apply();
  addEventListener('storage', apply);
})();
