/// What a service costs.
package struct Price: Hashable, Sendable {
  /// Its name, such as `support`.
  package let name: String

  /// The service it is the price of, or nil for the agreement as a whole.
  package let service: String?

  /// How it comes about.
  package let model: PriceModel

  /// The slices of a price by quantity.
  package let slices: [PriceSlice]

  /// What costs extra.
  package let extras: [PriceExtra]

  /// What is paid back.
  package let expenses: [Expense]

  /// The time that is drawn from a retainer, worked out.
  package let drawn: Formula?

  /// The price of an hour beyond a retainer.
  package let beyond: AmountRule?

  /// The least that the model comes to in a period.
  package let least: AmountRule?

  /// What a period costs in which the agreement begins or ends.
  package let parts: PartPeriods?

  /// How it follows an index.
  package let indexation: Indexation?

  /// When it is invoiced.
  package let invoicing: Invoicing?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a price.
  package init(
    name: String,
    service: String?,
    model: PriceModel,
    slices: [PriceSlice],
    extras: [PriceExtra],
    expenses: [Expense],
    drawn: Formula?,
    beyond: AmountRule?,
    least: AmountRule?,
    parts: PartPeriods?,
    indexation: Indexation?,
    invoicing: Invoicing?,
    citation: Citation
  ) {
    self.name = name
    self.service = service
    self.model = model
    self.slices = slices
    self.extras = extras
    self.expenses = expenses
    self.drawn = drawn
    self.beyond = beyond
    self.least = least
    self.parts = parts
    self.indexation = indexation
    self.invoicing = invoicing
    self.citation = citation
  }
}
