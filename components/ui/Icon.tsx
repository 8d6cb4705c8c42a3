import { createElement } from 'react';
import {
  Activity,
  Ban,
  Bell,
  Check,
  ChevronRight,
  Clock,
  Download,
  Eye,
  FileText,
  House,
  Info,
  KeyRound,
  Lock,
  LogIn,
  LogOut,
  Mail,
  Monitor,
  Pause,
  Pencil,
  Play,
  Printer,
  ReceiptText,
  ShieldCheck,
  SlidersHorizontal,
  Trash2,
  TriangleAlert,
  User,
  UserPlus,
  Users,
} from 'lucide';

const icons = {
  activity: Activity,
  alert: TriangleAlert,
  ban: Ban,
  bell: Bell,
  check: Check,
  clock: Clock,
  download: Download,
  eye: Eye,
  file: FileText,
  forward: ChevronRight,
  home: House,
  info: Info,
  join: UserPlus,
  key: KeyRound,
  lock: Lock,
  mail: Mail,
  monitor: Monitor,
  pause: Pause,
  pencil: Pencil,
  person: User,
  play: Play,
  printer: Printer,
  receipt: ReceiptText,
  shield: ShieldCheck,
  signIn: LogIn,
  signOut: LogOut,
  sliders: SlidersHorizontal,
  staff: Users,
  trash: Trash2,
} as const;

export type IconName = keyof typeof icons;

/** A line drawing beside words that say the same: screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
