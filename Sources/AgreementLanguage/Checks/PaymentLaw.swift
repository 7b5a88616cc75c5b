import Quantities

/// What the law of a place says of late payment between businesses.
struct PaymentLaw {
  /// What it is called.
  let name: String

  /// The most days that need no special agreement.
  let mostDays: Int

  /// The points above the reference rate; with a rate of nought they are the interest.
  let leastInterest: Percent

  /// The law of a zone, or nil where none is known.
  static func of(_ zone: String) -> PaymentLaw? {
    laws.first { $0.zones.contains(zone) }?.law
  }

  private static let laws: [(zones: Set<String>, law: PaymentLaw)] = [
    (union, PaymentLaw("Directive 2011/7/EU")),
    (["Europe/London"], PaymentLaw("Late Payment of Commercial Debts Act 1998")),
  ]

  private init(_ name: String) {
    self.name = name
    mostDays = 60
    leastInterest = Percent(fraction: Ratio(8, 100))
  }

  // One zone for each member state, and those of its parts that keep other clocks.
  private static let union: Set<String> = [
    "Europe/Vienna", "Europe/Brussels", "Europe/Sofia", "Europe/Zagreb", "Asia/Nicosia",
    "Europe/Prague", "Europe/Copenhagen", "Europe/Tallinn", "Europe/Helsinki", "Europe/Paris",
    "Europe/Berlin", "Europe/Athens", "Europe/Budapest", "Europe/Dublin", "Europe/Rome",
    "Europe/Riga", "Europe/Vilnius", "Europe/Luxembourg", "Europe/Malta", "Europe/Amsterdam",
    "Europe/Warsaw", "Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira", "Europe/Bucharest",
    "Europe/Bratislava", "Europe/Ljubljana", "Europe/Madrid", "Atlantic/Canary", "Europe/Stockholm",
  ]
}
