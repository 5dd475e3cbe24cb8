import { wallTimeGoal } from './wall-time';

export const run = async (): Promise<void> => {
  const { what, ours, peer, peerFigure, ratio, ok } = await wallTimeGoal();
  console.log(`${what}\n  instantOf: ${ours}\n  ${peer}: ${peerFigure}`);
  console.log(`  ${ratio.toFixed(1)} times faster: ${ok ? 'reached' : 'missed'}`);
};
