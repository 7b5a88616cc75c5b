package import Agreements

extension Agreement {
  /// True when rows mean the same under another text: its records and feeds say what these say, so that one
  /// log serves both.
  package func readsRows(like other: Agreement) -> Bool {
    LogSignature.of(self).elementsEqual(LogSignature.of(other), by: ==)
  }
}
