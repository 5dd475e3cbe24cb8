import type { Ids } from '../store/ports';
import { takeAuthor } from './browser-author';

/** 32 letters and digits: no l and o, which are read as 1 and 0, i or u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Five bits each: eighty bits never meet by chance. */
const length = 16;

/** `crypto.randomUUID` is refused where the page comes without TLS, from a computer nearby. */
export const browserIds = (): Ids => {
  const author = takeAuthor(newId);
  return { newId, author: () => author };
};

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte % 32]).join(
    '',
  );
