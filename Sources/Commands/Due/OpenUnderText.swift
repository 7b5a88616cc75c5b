import Agreements
import Measuring

/// An open clock, the text it runs under, and what counts it in the periods ahead.
struct OpenUnderText {
  /// The clock as it stands under the text that binds its subject.
  let clock: OpenClock

  /// The place of that text.
  let text: Int

  /// The levels that count it, by the part of a period in whose text they stand, in order.
  let countings: [PartCounting]

  /// What identifies a clock under several texts, which may number records and clocks otherwise.
  struct Key: Hashable {
    let record: String
    let subject: String
    let clock: String

    init(_ open: OpenClock) {
      record = open.clock.record
      subject = open.subject
      clock = open.clock.name
    }
  }
}
