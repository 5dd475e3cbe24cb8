interface OpenHeadProps {
  readonly name: string;
}

/** Where the name itself is a cell beside it, the head only opens the record. */
export const OpenHead = ({ name }: OpenHeadProps) => (
  <>
    <span aria-hidden="true">›</span>
    <span className="visually-hidden">{name}</span>
  </>
);
