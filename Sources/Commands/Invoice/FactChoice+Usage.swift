import Agreements
import Invoicing
import Measuring

extension FactChoice {
  /// What prices of a text may count while facts are open, or nil where none of these tells of what is counted.
  func openUsage(under place: Int) -> OpenUsage? {
    let records = filed.bare.texts[place].agreement.recordsPricesCount
    let names = open.filter { records.contains(filed.entries[$0].record) }
      .map { ($0, filed.entries[$0].id) }
    guard !names.isEmpty else { return nil }
    return OpenUsage(Dictionary(uniqueKeysWithValues: names)) { chosen in
      let text = filed.amended(with: accepted.union(chosen)).texts[place]
      return UsageReader(text.agreement, log: text.log, cutOff: text.cutOff)
    }
  }
}
