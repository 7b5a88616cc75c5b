import Agreements

extension Kind {
  /// Who is responsible for an activity, and who is told.
  static let activity = Kind(
    "activity",
    "Who is responsible for an activity, and who is told: a row of the responsibility matrix.",
    keys: [
      Key("accountable", "the one who answers for it", .listed(.person), .matrixShown),
      Key("responsible", "who does it", .listed(.person), .matrixShown),
      Key("consulted", "who is asked", .listed(.person), .matrixShown),
      Key("informed", "who is told", .listed(.person), .matrixShown),
    ]
  )
}

extension Key.Fate {
  /// What becomes of the responsibility matrix.
  static let matrixShown = Key.Fate.recorded("the responsibility matrix is shown")
}

extension Resolver {
  /// Resolves a row of the responsibility matrix.
  mutating func resolveActivity(_ section: Section) {
    let said = readLines(section)
    agreement.governance.activities.append(
      Activity(
        name: said.name,
        accountable: said.people("accountable"),
        responsible: said.people("responsible"),
        consulted: said.people("consulted"),
        informed: said.people("informed"),
        citation: said.citation
      )
    )
  }
}
