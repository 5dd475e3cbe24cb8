import { crc32, deflateSync, inflateSync } from 'node:zlib';

const COLOURS = 128;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture of the screen in few colours: text and grounds lose nothing that can be seen, and a
 * third of the bytes is left. For what Chromium writes: eight bits a channel, not interlaced.
 * @param {Buffer} png
 */
export const shrinkPng = (png) => {
  const { width, height, channels, data } = read(png);
  const { palette, indexOf } = paletteOf(data, channels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf(keyAt(data, (y * width + x) * channels));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** @param {Buffer} png */
const read = (png) => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  return { width, height, channels, data: unfilter(raw, width * channels, height, channels) };
};

/**
 * @param {Buffer} raw
 * @param {number} stride bytes of a row
 * @param {number} height
 * @param {number} step bytes of a pixel
 */
const unfilter = (raw, stride, height, step) => {
  const data = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : (data[y * stride + x - step] ?? 0);
      const up = y === 0 ? 0 : (data[(y - 1) * stride + x] ?? 0);
      const corner = x < step || y === 0 ? 0 : (data[(y - 1) * stride + x - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      data[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return data;
};

/** @param {number} left @param {number} up @param {number} corner */
const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
};

/** @param {Buffer} data @param {number} at */
const keyAt = (data, at) => data.readUIntBE(at, 3);

/** @param {number} key */
const partsOf = (key) => [key >> 16, (key >> 8) & 255, key & 255];

/**
 * The commonest colours, no two of them alike; any other passes for the nearest.
 * @param {Buffer} data
 * @param {number} channels
 */
const paletteOf = (data, channels) => {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < data.length; at += channels) {
    const key = keyAt(data, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  /** @type {number[][]} */
  const palette = [];
  for (const [key] of [...counts].sort(([, one], [, other]) => other - one)) {
    const colour = partsOf(key);
    if (palette.length < COLOURS && palette.every((one) => distance(one, colour) > 120))
      palette.push(colour);
  }
  const known = new Map([...counts.keys()].map((key) => [key, nearest(palette, partsOf(key))]));
  return { palette, indexOf: (/** @type {number} */ key) => known.get(key) ?? 0 };
};

/** @param {number[][]} palette @param {number[]} colour */
const nearest = (palette, colour) => {
  let best = 0;
  palette.forEach((one, index) => {
    if (distance(one, colour) < distance(palette[best] ?? one, colour)) best = index;
  });
  return best;
};

/** @param {number[]} one @param {number[]} other */
const distance = (one, other) =>
  one.reduce((sum, part, index) => sum + (part - (other[index] ?? 0)) ** 2, 0);

/** @param {string} type @param {Buffer} body */
const chunk = (type, body) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};
