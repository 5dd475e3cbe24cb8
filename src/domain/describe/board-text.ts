import type { Stop } from '../records/stop';

/** '14 by name and 6 others, for 20 seats'. */
export const boardText = ({ inboundManifest, inboundOthers, inboundSeats }: Stop): string => {
  const named = Object.keys(inboundManifest).length;
  if (named === 0 && inboundOthers === null) return 'No list yet.';
  const others = inboundOthers === null ? '' : ` and ${inboundOthers} others`;
  const seats = inboundSeats === null ? '' : `, for ${inboundSeats} seats`;
  return `${named} by name${others}${seats}`;
};
