package import Rendering

/// One part of a paper, in the order it is read.
package indirect enum PaperBlock: Hashable, Sendable {
  /// The heading of a clause.
  case heading(PaperHeading)

  /// Running words.
  case paragraph([Inline])

  /// Points one under the other; numbered from a number, or with marks without one.
  case list([[PaperBlock]], from: Int?)

  /// Words set apart, as a quotation is.
  case aside([PaperBlock])

  /// Lines whose blanks and line ends matter.
  case lines(String)

  /// Rows and columns.
  case table(PaperTable)

  /// Terms drawn as sentences.
  case provision(Provision)

  /// How the terms before it stand.
  case figures([LiveFigure])
}
