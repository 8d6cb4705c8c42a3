interface MaskedProps {
  label: string;
  /** What screen readers say in the place of its dots. */
  hidden: string;
}

/** A detail that is there and not shown yet. */
export function Masked({ label, hidden }: MaskedProps) {
  return (
    <div className="row-text">
      <h3 className="row-title">{label}</h3>
      <p className="quiet">
        <span aria-hidden="true">••••••</span>
        <span className="visually-hidden">{hidden}</span>
      </p>
    </div>
  );
}
