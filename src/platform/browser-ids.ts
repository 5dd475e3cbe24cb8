import type { Ids } from '../store/ports';

/** 32 letters and digits: no l and o, which are read as 1 and 0, i or u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Five bits each: eighty bits never meet by chance. */
const length = 16;

const authorKey = 'legation.author';

/** `crypto.randomUUID` is refused where the page comes without TLS, from a computer nearby. */
export const browserIds = (): Ids => {
  let known: string | null = null;
  const author = (): string => {
    known ??= rememberedAuthor();
    return known;
  };
  return { newId, author };
};

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte % 32]).join(
    '',
  );

/** Where localStorage is refused, the author is somebody new on each visit. */
const rememberedAuthor = (): string => {
  try {
    const remembered = localStorage.getItem(authorKey);
    if (remembered !== null && /^[0-9a-z]{1,40}$/.test(remembered)) return remembered;
    const author = newId();
    localStorage.setItem(authorKey, author);
    return author;
  } catch {
    return newId();
  }
};
