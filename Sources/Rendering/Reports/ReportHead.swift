/// What stands at the head of a report that the text itself asks for.
package struct ReportHead: Sendable {
  /// What the text calls it, such as `monthly-service`.
  package let name: String

  /// Who gets it, one text a person.
  package let recipients: [String]

  /// Until when it is due, and whether it was delivered, or nil where nothing says.
  package let due: String?

  /// The words of the text that ask for it.
  package let words: String

  /// Puts a head together.
  package init(name: String, recipients: [String], due: String?, words: String) {
    self.name = name
    self.recipients = recipients
    self.due = due
    self.words = words
  }

  /// What it says, as names and values.
  var facts: [Fact] {
    [Fact("report", Cell(name, .code)), Fact("to", recipients.joined(separator: "; "))]
      + (due.map { [Fact("due", $0)] } ?? []) + [Fact("asked for by", words)]
  }
}
