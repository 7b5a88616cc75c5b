import Agreements

extension Kind {
  /// What one side does for the other, and what it does not.
  static let service = Kind(
    "service",
    "What a service includes and leaves out, to what standard, where, when and by whom.",
    keys: [
      Key("covers", "what it includes", .several(.text), .servicesLater),
      Key("leaves-out", "what it does not include", .several(.text), .servicesLater),
      Key("to", "the standard it is given to", .text, .servicesLater),
      Key("where", "where it is given", .several(.text), .servicesLater),
      Key("hours", "the hours it is given in", .hours, .servicesLater),
      Key("by", "the people who give it", .several(.text), .servicesLater),
      Key("for", "whom it is given to", .several(.text), .servicesLater),
      Key("assumes", "what it takes for granted", .several(.text), .servicesLater),
      Key("levels", "the levels that measure it", .listed(.name([.level])), .servicesLater),
      Key("through", "how it is asked for", .listed(.name([.channel])), .servicesLater),
    ]
  )
}

extension Key.Fate {
  /// What becomes of services.
  static let servicesLater = Key.Fate.recorded("it is shown in the catalogue of services")
}

extension Resolver {
  /// Resolves a service.
  mutating func resolveService(_ section: Section) {
    let said = readLines(section)
    agreement.governance.services.append(
      Service(
        name: said.name,
        covers: said.texts("covers"),
        leavesOut: said.texts("leaves-out"),
        standard: said["to"]?.text,
        places: said.texts("where"),
        staff: said.texts("by"),
        hours: said["hours"]?.name,
        recipients: said.texts("for"),
        assumptions: said.texts("assumes"),
        levels: said.names("levels"),
        channels: said.names("through"),
        citation: said.citation
      )
    )
  }
}
