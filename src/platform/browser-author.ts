const key = 'legation.author';

/**
 * Who is at work in this tab, the same after a reload. The name lies in the storage of the tab only
 * while no page uses it: a tab that is duplicated takes a copy of that storage along, and must not
 * pass for the one it came from. Where the storage is refused, it is somebody new on each visit.
 */
export const takeAuthor = (newId: () => string): string => {
  try {
    const kept = sessionStorage.getItem(key) ?? '';
    const author = /^[0-9a-z]{1,40}$/.test(kept) ? kept : newId();
    sessionStorage.removeItem(key);
    window.addEventListener('pagehide', () => sessionStorage.setItem(key, author));
    window.addEventListener('pageshow', () => sessionStorage.removeItem(key));
    return author;
  } catch {
    return newId();
  }
};
