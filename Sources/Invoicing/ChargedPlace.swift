/// Where a charge stands: the page of its text, and the parts of periods that were charged before it.
struct ChargedPlace {
  /// The page of the text's book.
  let page: Int

  /// The number of the period among all that are invoiced, whatever text governs them.
  let number: Int

  /// False when another part of the period follows.
  let endsPeriod: Bool

  /// The parts that were charged before, in order, each by its own text.
  var before: [ChargedPart] = []
}
