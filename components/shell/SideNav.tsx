import { Icon, type IconName } from '@/components/ui/Icon';

interface Room {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** The room the person is in. */
  readonly here: boolean;
}

interface SideNavProps {
  label: string;
  rooms: readonly Room[];
  /** The rooms of those who want to leave, under a heading of their own. */
  leave: { readonly label: string; readonly rooms: readonly Room[] };
}

/**
 * The rooms of a part of the site. On a small screen they open from a button as a popover, which the browser
 * does by itself; one that knows no popovers shows the list. Its links load a whole page, so that the popover closes.
 */
export function SideNav({ label, rooms, leave }: SideNavProps) {
  const here = [...rooms, ...leave.rooms].find((room) => room.here)?.label ?? label;
  return (
    <div>
      <button className="button plain side-menu" type="button" popoverTarget="rooms">
        <span>
          <span className="quiet">{label}: </span>
          {here}
        </span>
      </button>
      <nav className="side" id="rooms" aria-label={label} popover="auto">
        <RoomList rooms={rooms} />
        <h2 id="leave">{leave.label}</h2>
        <RoomList rooms={leave.rooms} labelledBy="leave" />
      </nav>
    </div>
  );
}

function RoomList({ rooms, labelledBy }: { rooms: readonly Room[]; labelledBy?: string }) {
  return (
    <ul aria-labelledby={labelledBy}>
      {rooms.map(({ href, label, icon, here }) => (
        <li key={href}>
          <a href={href} aria-current={here ? 'page' : undefined}>
            <Icon name={icon} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
