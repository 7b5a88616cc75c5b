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
    self.indexation = indexation
    self.invoicing = invoicing
    self.citation = citation
  }
}
