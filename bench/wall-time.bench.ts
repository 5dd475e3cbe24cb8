import { wallTimeGoal } from './wall-time';

export const run = async () => [await wallTimeGoal()];
