/// An agreement as it is signed: what stands on the pages, apart from how they look.
package struct Paper: Hashable, Sendable {
  /// The title.
  package var title: [Inline]

  /// Its parties.
  package var parties: [PaperParty]

  /// What the head of the text says, in sentences.
  package var particulars: Provision

  /// What is signed, in order.
  package var blocks: [PaperBlock]

  /// What is laid beside it: its calendars, and the texts it rests on.
  package var schedules: [PaperBlock]

  /// The id of the agreement.
  package var id: String

  /// What identifies the text it was drawn from, in hexadecimal.
  package var digest: String

  /// The fixed words on its pages.
  package var wording: Wording

  /// What sort of paper it is.
  package var form = Form.whole

  /// What sort of paper one is.
  package enum Form: Hashable, Sendable {
    /// What is signed.
    case whole

    /// What is signed, with the figures of a period beside its terms, which nobody signs.
    case living

    /// One page to look things up on, which nobody signs.
    case summary
  }

  /// The period and the instant of its figures, or nil without any.
  package var known: String?

  /// For whom parts of it are left out, or nil for those who may see all of it.
  package var redactedFor: String?

  /// The amendments that its text has taken in, in order.
  package var amendments: [PaperAmendment] = []

  /// Creates a paper.
  package init(
    title: [Inline],
    parties: [PaperParty],
    particulars: Provision,
    blocks: [PaperBlock],
    schedules: [PaperBlock],
    id: String,
    digest: String,
    wording: Wording
  ) {
    self.title = title
    self.parties = parties
    self.particulars = particulars
    self.blocks = blocks
    self.schedules = schedules
    self.id = id
    self.digest = digest
    self.wording = wording
  }

  /// True for a paper with lines to sign on.
  var isSigned: Bool { form == .whole && redactedFor == nil }

  /// What is said before the digest of its text.
  var origin: Wording.Word {
    if form == .summary { return .summaryOf }
    if form == .living { return .livingFrom }
    return redactedFor == nil ? .signedFrom : .redactedFrom
  }

  /// Its clauses, for the list of contents.
  package var contents: [PaperHeading] {
    (blocks + schedules).compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }
}
