package import Agreements
import Diagnostics
import Quantities

extension AmendmentReader {
  /// `sha256 4be1…`: at least twelve digits, so that no two texts of one agreement share them.
  mutating func digits(_ value: Phrase) -> Amendment.Digits? {
    let text = value.dropping(first: "sha256")?.text.lowercased()
    guard let text, (12...64).contains(text.utf8.count), text.allSatisfy(\.isHexDigit) else {
      Complaint.add(
        to: &resolver.findings,
        about: value,
        wanted:
          "`sha256` and at least twelve digits of the digest, as `abide show --digest` gives it"
      )
      return nil
    }
    return Amendment.Digits(text, at: value.range)
  }

  mutating func effective(_ head: Section) -> (CivilDate, SourceRange)? {
    guard let value = head.value("effective") else { return nil }
    guard let date = Written.date(value) else {
      Complaint.add(to: &resolver.findings, about: value, wanted: "a date such as 2026-07-01")
      return nil
    }
    return (date, value.range)
  }

  /// `tickets opened on or after effective; months beginning on or after effective`.
  mutating func reaches(_ head: Section) -> [Amendment.Reach] {
    guard let value = head.value("reaches") else { return [] }
    return value.split(on: .semicolon).compactMap { part in
      if let reach = AmendmentReader.reach(part) { return reach }
      Complaint.add(
        to: &resolver.findings,
        about: part,
        wanted: "`tickets opened on or after effective` or `months beginning on or after effective`"
      )
      return nil
    }
  }

  /// What the words of an agreement's rule for changes reach; what cannot be read reaches nothing.
  package static func reaches(_ value: Phrase) -> [Amendment.Reach] {
    value.split(on: .semicolon).compactMap(reach)
  }

  private static func reach(_ part: Phrase) -> Amendment.Reach? {
    guard let words = part.split(at: "on or after"),
      ["effective", "its-effective-date", "it"].contains(words.after.name)
    else { return nil }
    let (noun, verb) = words.before.firstWord
    return verb.text == "beginning" ? .periods : .subjects(plural: noun.name, event: verb.name)
  }

  /// One of the phrases a line may say.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String,
    _ head: Section
  ) -> Word? {
    guard let value = head.value(key) else { return nil }
    if let found = Word.allCases.first(where: { value.says($0.rawValue) }) { return found }
    let phrases = Word.allCases.map { "`\($0.rawValue)`" }
    let last = phrases.last ?? ""
    Complaint.add(
      to: &resolver.findings,
      about: value,
      wanted: phrases.count == 1
        ? last : phrases.dropLast().joined(separator: ", ") + " or " + last
    )
    return nil
  }

  /// `provider.director 2026-06-18; customer.director 2026-06-19`.
  mutating func signatures(_ head: Section) -> [Amendment.Signature] {
    guard let value = head.value("signed") else { return [] }
    return value.split(on: .semicolon).compactMap { part in
      let (signer, date) = part.firstWord
      guard let date = Written.date(date) else {
        Complaint.add(
          to: &resolver.findings,
          about: part,
          wanted: "who signed and when, `provider.director 2026-06-18`"
        )
        return nil
      }
      return Amendment.Signature(signer: signer.name, date: date, range: part.range)
    }
  }
}
