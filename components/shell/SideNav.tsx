interface Room {
  href: string;
  label: string;
}

interface SideNavProps {
  label: string;
  rooms: readonly Room[];
  /** The href of the room the person is in. */
  current: string;
}

/**
 * The rooms of a part of the site. On a small screen they open from a button as a popover, which the browser
 * does by itself; one that knows no popovers shows the list. Its links load a whole page, so that the popover closes.
 */
export function SideNav({ label, rooms, current }: SideNavProps) {
  const here = rooms.find(({ href }) => href === current)?.label ?? label;
  return (
    <div>
      <button className="button plain side-menu" type="button" popoverTarget="rooms">
        <span>
          <span className="quiet">{label}: </span>
          {here}
        </span>
      </button>
      <nav className="side" id="rooms" aria-label={label} popover="auto">
        <ul>
          {rooms.map((room) => (
            <li key={room.href}>
              <a href={room.href} aria-current={room.href === current ? 'page' : undefined}>
                {room.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
