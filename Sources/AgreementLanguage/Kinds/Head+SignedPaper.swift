import Agreements
import Diagnostics

extension Resolver {
  /// Reads the document signed elsewhere that the text runs: `MSA.pdf sha256 9f86d081, prevails`.
  mutating func resolveSignedPaper(_ head: Section) {
    guard let value = head.value("runs") else { return }
    let wanted = "`NAME sha256 DIGITS, prevails`, the digits being those of the document's SHA-256"
    var named = value
    let prevails = value.dropping(last: "prevails").flatMap { $0.utf8.last == .comma ? $0 : nil }
    if let prevails { named = prevails.dropping(lastBytes: 1).trimmed }
    let cut = named.split(at: "sha256")
    let (name, digits) = (cut?.before ?? named, cut?.after)
    guard !name.isEmpty else { return Complaint.add(to: &findings, about: value, wanted: wanted) }
    if let digits, !digits.isDigest {
      return Complaint.add(to: &findings, about: digits.isEmpty ? value : digits, wanted: wanted)
    }
    agreement.runs = SignedPaper(
      name: name.text,
      digest: digits?.text,
      prevails: prevails != nil,
      citation: citation(head.path("runs"), value)
    )
  }
}

extension Phrase {
  /// True of the digits of a SHA-256, or of enough of the first to tell documents apart.
  fileprivate var isDigest: Bool {
    (8...64).contains(bytes.count) && text.allSatisfy { $0.isHexDigit && $0.isASCII }
  }
}
