/** Makes it when it is first asked for: what takes the browser long to make is not made at each start. */
export const lazily = <Made extends object>(make: () => Made): (() => Made) => {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
};
