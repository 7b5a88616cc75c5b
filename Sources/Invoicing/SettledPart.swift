import Agreements
import Settlement

/// The credits of periods under one text: what is owed at least, and what may be owed once all is decided.
struct SettledPart {
  /// What is owed at least.
  let least: Book

  /// What may be owed.
  let greatest: Book

  init(_ agreement: Agreement, _ pages: [BookPage]) {
    least = Book(agreement, pages)
    greatest = Book(agreement, pages, .greatest)
  }
}
