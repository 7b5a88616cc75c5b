/// How amendments are spoken of on a paper.
extension Wording {
  /// What stands beside a clause that an amendment changed.
  func note(of amendment: PaperAmendment) -> String {
    filled(.changedBy, filled(.amendment, "\(amendment.number)"), amendment)
  }

  /// The amendments of a paper and from when they hold, or nil without any.
  func amended(_ amendments: [PaperAmendment]) -> String? {
    guard !amendments.isEmpty else { return nil }
    let list = amendments.map { amendment in
      filled(.amendmentFrom, "\(amendment.number)", amendment)
    }
    return filled(.amendedBy, list.joined(separator: "; "))
  }

  /// What the foot of each page says of the last amendment.
  func foot(_ amendments: [PaperAmendment]) -> String? {
    amendments.last.map { filled(.amendmentFrom, "\($0.number)", $0) }
  }

  private func filled(_ word: Word, _ text: String, _ amendment: PaperAmendment) -> String {
    filled(word, text).replacing("{date}", with: "\(amendment.effective)")
  }
}
