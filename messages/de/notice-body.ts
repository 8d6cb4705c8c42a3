/** The privacy notice, beside what it computes. A changed sentence makes a new version of the notice. */
export const noticeBody = {
  rights: {
    see: 'Sehen Sie hier, was wir über Sie speichern, und laden Sie alles herunter. {coverage}',
    correct:
      'Berichtigen Sie Ihre Daten, oder bestreiten Sie ihre Richtigkeit: Dann verwenden wir sie nicht, bis darüber entschieden ist.',
    choose: 'Schalten Sie jede freiwillige Verwendung mit einem Klick ein oder aus.',
    object:
      'Widersprechen Sie der Werbung und dem, was wir in unserem eigenen Interesse tun. Mit dem Klick hört es auf.',
    pause:
      'Pausieren Sie jede Verwendung Ihrer Daten. Wir speichern und schützen sie dann und zeigen sie Ihnen, mehr nicht.',
    delete:
      'Löschen Sie Ihr Konto mit allem darin, in sieben Tagen oder sofort, oder nur das, was das Konto nicht braucht.',
    activity: 'Sehen Sie, was wann mit Ihren Daten geschehen ist.',
    ask: 'Fragen Sie uns alles, oder beschweren Sie sich bei uns oder bei der Aufsichtsbehörde.',
  },
  sold: 'Wir verkaufen Ihre personenbezogenen Daten nicht und geben sie nicht für Werbung weiter.',
  automated: 'Keine Entscheidung über Sie trifft allein eine Maschine.',
  sealing:
    'Ihre Angaben sind mit einem eigenen Schlüssel verschlüsselt. Wenn Sie Ihr Konto löschen, werden die Angaben und der Schlüssel entfernt. Bleibt wegen eines Gesetzes oder eines Rechtsanspruchs etwas, wird der Schlüssel mit dem letzten Rest vernichtet.',
} as const;
