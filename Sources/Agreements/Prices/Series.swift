/// Figures that come from outside, such as an index.
package struct Series: Hashable, Sendable {
  /// Its name, such as `hicp`.
  package let name: String

  /// Who publishes it.
  package let source: String

  /// How often a figure appears.
  package let every: Rhythm

  /// What it counts, in words.
  package let unit: String?

  /// What its figures are values of.
  package let dimension: Dimension

  /// When a figure is known, in words.
  package let published: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a series.
  package init(
    name: String,
    source: String,
    every: Rhythm,
    unit: String?,
    dimension: Dimension,
    published: String?,
    citation: Citation
  ) {
    self.name = name
    self.source = source
    self.every = every
    self.unit = unit
    self.dimension = dimension
    self.published = published
    self.citation = citation
  }
}
