import FlattenTree from '@flatten-js/interval-tree';
import { IntervalTree } from 'node-interval-tree';

/**
 * One tree for each owner, as overlaps matter only among what one person or room has. The ends are
 * exclusive; both libraries take them as inclusive, so that they are given a millisecond less.
 */

/** @returns {import('../overlap-index').OverlapIndex} */
export const flattenIndex = () => {
  const trees = new Map();
  const treeOf = (owner) => {
    const known = trees.get(owner);
    if (known) return known;
    const tree = new FlattenTree();
    trees.set(owner, tree);
    return tree;
  };
  return {
    add: ({ id, owner, start, end }) => treeOf(owner).insert([start, end - 1], id),
    remove: ({ id, owner, start, end }) => treeOf(owner).remove([start, end - 1], id),
    within: ({ owner, start, end }) => treeOf(owner).search([start, end - 1]),
  };
};

/** @returns {import('../overlap-index').OverlapIndex} */
export const nodeIndex = () => {
  const trees = new Map();
  const treeOf = (owner) => {
    const known = trees.get(owner);
    if (known) return known;
    const tree = new IntervalTree();
    trees.set(owner, tree);
    return tree;
  };
  // It removes what is deeply equal, so that the id goes with the interval.
  const intervalOf = ({ id, start, end }) => ({ low: start, high: end - 1, id });
  return {
    add: (taken) => treeOf(taken.owner).insert(intervalOf(taken)),
    remove: (taken) => treeOf(taken.owner).remove(intervalOf(taken)),
    within: ({ owner, start, end }) =>
      treeOf(owner)
        .search(start, end - 1)
        .map(({ id }) => id),
  };
};
