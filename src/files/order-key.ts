const A_SMALL = 97;
const A_LARGE = 65;
const shape = /^[A-Za-z][0-9A-Za-z]*$/;

/**
 * Whether the text is a key that another can be made before, after or next to: a head letter that
 * says how many digits its whole part has, that part, and a fraction that does not end in 0.
 */
export const isOrderKey = (text: string): boolean => {
  if (!shape.test(text) || /^A0{26}$/.test(text)) return false;
  const head = text.charCodeAt(0);
  // a–z: 2 to 27 characters; Z–A, for what comes before, the same backwards.
  const length = head >= A_SMALL ? head - A_SMALL + 2 : A_LARGE + 25 - head + 2;
  return text.length === length || (text.length > length && !text.endsWith('0'));
};
