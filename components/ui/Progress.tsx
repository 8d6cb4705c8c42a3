/** How far something is, as a bar with the number in words. */
export function Progress({ label, percent }: { label: string; percent: number }) {
  return (
    <div className="progress">
      <progress aria-label={label} max={100} value={percent}>
        {percent} %
      </progress>
      <span>{percent} %</span>
    </div>
  );
}
