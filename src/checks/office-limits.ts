import type { Limit } from './limit';

export const officeOpens: Limit = {
  id: 'office-opens',
  label: 'Office hours from',
  unit: 'h',
  usual: 9,
  least: 0,
  most: 24,
};

export const officeCloses: Limit = {
  id: 'office-closes',
  label: 'Office hours until',
  unit: 'h',
  usual: 18,
  least: 0,
  most: 24,
};
