/// One run of one clock on one subject, as `abide measure --subjects --format csv` writes it.
struct SubjectLine {
  let subject: Substring
  let clock: Substring
  let cycle: Substring
  let due: Substring
  let outcome: Substring

  /// Takes a line apart; no value of the examples holds a comma.
  init(_ line: Substring) {
    let fields = line.fields
    subject = fields[0]
    clock = fields[1]
    cycle = fields[2]
    due = fields[4]
    outcome = fields[8]
  }
}
