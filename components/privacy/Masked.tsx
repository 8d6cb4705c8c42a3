/** A detail that is there and not shown yet. */
export function Masked({ label }: { label: string }) {
  return (
    <p className="detail">
      <span className="label">{label}</span>
      <span>
        <span aria-hidden="true">••••••</span>
        <span className="visually-hidden">hidden</span>
      </span>
    </p>
  );
}
