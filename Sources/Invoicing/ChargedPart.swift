/// A part of a period that was charged, with the text that charged it.
struct ChargedPart {
  /// Charges by the text.
  let charger: Charger

  /// Where it stands.
  let place: ChargedPlace
}
