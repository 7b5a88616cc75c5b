extension Kind {
  /// What a service costs.
  static let price = Kind(
    "price",
    "What a service costs.",
    keys: [
      Key(
        "model",
        "the pricing model, `fixed 18,500.00 EUR per month`",
        .recorded("invoices come later")
      ),
      Key("also", "what costs extra", .recorded("invoices come later")),
      Key("indexed", "how the price follows an index", .recorded("invoices come later")),
      Key("invoiced", "when it is invoiced", .recorded("invoices come later")),
    ]
  )
}
